import type {
  Catalogue,
  Indicator,
  Localized,
  Observation,
  Report,
  ReportEntry,
  ReportRecord,
  Revision,
  Section,
} from '../dataset/schema';
import { type Change, changeFrom } from './change';
import { inexactOf } from './inexact';
import { isSameValue, type RowChange, rowChanges } from './rowChanges';

/** A report at one time: its line of `reports.json` and its content. */
export interface ReportState {
  entry: ReportEntry;
  report: Report;
}

/** Every field of a row but its key; a test holds them to the schema. */
export const SECTION_FIELDS = ['label', 'title'] as const;
export const OBSERVATION_FIELDS = ['value', 'bound', 'upTo', 'section', 'quote', 'note', 'definition'] as const;
export const RECORD_FIELDS = ['id', 'kind', 'title', 'domain', 'category', 'tags', 'section', 'quote'] as const;

/** What is said of a report as a whole. */
const factsOf = ({ id, place, year, title, publisher, publishedAt }: ReportEntry) => ({
  id,
  place: place.name,
  placeId: place.id,
  adminCode: place.adminCode,
  level: place.level,
  year,
  title,
  publisher,
  publishedAt,
});
const FACTS = ['place', 'placeId', 'adminCode', 'level', 'year', 'title', 'publisher', 'publishedAt', 'id'] as const;

export interface FactChange {
  field: (typeof FACTS)[number];
  before: string | number | Localized;
  after: string | number | Localized;
}

/** `value`: the number, or how far it is from exact. */
export type ObservationField = Exclude<(typeof OBSERVATION_FIELDS)[number], 'bound' | 'upTo'>;

export interface ObservationChange extends RowChange<Observation, ObservationField> {
  /** Null where the catalogue does not know it. */
  indicator: Indicator | null;
  /** By how much the value changed; null where it did not, or one state has none. */
  difference: Change | null;
}

export type RecordChange = RowChange<ReportRecord, (typeof RECORD_FIELDS)[number]>;
export type SectionChange = RowChange<Section, (typeof SECTION_FIELDS)[number]>;

/** What two states of a report do not share. Of each list: what is gone first, then what changed, then what is new. */
export interface ReportDiff {
  facts: readonly FactChange[];
  observations: readonly ObservationChange[];
  records: readonly RecordChange[];
  sections: readonly SectionChange[];
  /** Entries of its list of changes. */
  revisions: { removed: readonly Revision[]; added: readonly Revision[] };
}

function factChanges(before: ReportEntry, after: ReportEntry): FactChange[] {
  const [from, to] = [factsOf(before), factsOf(after)];
  return FACTS.flatMap((field) =>
    isSameValue(from[field], to[field]) ? [] : [{ field, before: from[field], after: to[field] }],
  );
}

/** The number, and how far it is from exact, are one thing said. */
const toldBy = (field: (typeof OBSERVATION_FIELDS)[number]): ObservationField =>
  field === 'bound' || field === 'upTo' ? 'value' : field;

function difference(indicator: Indicator, before: Observation | null, after: Observation | null): Change | null {
  if (before === null || after === null) return null;
  const point = (own: Observation) => ({
    indicator,
    value: own.value,
    definition: own.definition ?? null,
    inexact: inexactOf(own),
  });
  return changeFrom(point(before), point(after));
}

function observationChange(
  row: RowChange<Observation, (typeof OBSERVATION_FIELDS)[number]>,
  indicator: Indicator | null,
): ObservationChange {
  const { before, after } = row;
  const fields = [...new Set(row.fields.map(toldBy))];
  const isOther = fields.includes('value');
  return { ...row, fields, indicator, difference: indicator && isOther ? difference(indicator, before, after) : null };
}

/**
 * What differs between two states of a report. Where its file lies (`entry.path`) is no part of it. A record that was
 * read anew may bear another id: it is the one of its kind with the same quote.
 * @param catalogue knows the indicators of both: values change in percentage points, numbers or places by their kind
 */
export function reportDiff(before: ReportState, after: ReportState, catalogue: Catalogue): ReportDiff {
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const [from, to] = [before.report, after.report];
  const without = (list: readonly Revision[], other: readonly Revision[]) =>
    list.filter((one) => !other.some((its) => isSameValue(one, its)));
  return {
    facts: factChanges(before.entry, after.entry),
    observations: rowChanges(from.observations, to.observations, {
      keyOf: (row) => row.indicator,
      fields: OBSERVATION_FIELDS,
    }).map((row) => observationChange(row, indicators.get(row.id) ?? null)),
    records: rowChanges(from.records, to.records, {
      keyOf: (row) => row.id,
      fields: RECORD_FIELDS,
      earlierOf: (row, left) => left.find(({ kind, quote }) => kind === row.kind && quote === row.quote),
    }),
    sections: rowChanges(from.sections, to.sections, { keyOf: (row) => row.id, fields: SECTION_FIELDS }),
    revisions: {
      removed: without(from.revisions, to.revisions),
      added: without(to.revisions, from.revisions),
    },
  };
}

/** Whether two states say the same. */
export function isUnchanged({ facts, observations, records, sections, revisions }: ReportDiff): boolean {
  return [facts, observations, records, sections, revisions.removed, revisions.added].every(
    (list) => list.length === 0,
  );
}

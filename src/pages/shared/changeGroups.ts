import type { TFunction } from 'i18next';
import { changeWords } from '../../charts/changeWords';
import type { Catalogue, Localized, Observation, ReportRecord, Section } from '../../dataset/schema';
import { PLACE_LEVELS } from '../../dataset/vocabulary';
import { formatList, formatTime, formatValue, inLanguage, type Language } from '../../model/format';
import { inexactOf } from '../../model/inexact';
import type { ObservationChange, RecordChange, ReportDiff, ReportState, SectionChange } from '../../model/reportDiff';

/** One field in both states; null where that state has none. */
export interface ChangeLine {
  /** Empty where the item's name says it. */
  field: string;
  before: string | null;
  after: string | null;
  /** By how much, in words; else empty. */
  difference: string;
}

export interface ChangeItem {
  key: string;
  name: string;
  kind: 'removed' | 'changed' | 'added';
  lines: readonly ChangeLine[];
}

export interface ChangeGroup {
  key: 'facts' | 'observations' | 'records' | 'sections' | 'revisions';
  items: readonly ChangeItem[];
}

interface Speech {
  catalogue: Catalogue;
  before: ReportState;
  after: ReportState;
  t: TFunction;
  language: Language;
}

type Side = 'before' | 'after';

/** A text of the data, or of two states of one: where only the other language differs, that one is shown. */
function localizedWords(own: Localized, other: Localized | undefined, language: Language): string {
  const shown = inLanguage(own, language);
  if (!other || shown !== inLanguage(other, language)) return shown;
  return inLanguage(own, language === 'en' ? 'zh-CN' : 'en');
}

const kindOf = (row: { before: unknown; after: unknown }): ChangeItem['kind'] =>
  row.after === null ? 'removed' : row.before === null ? 'added' : 'changed';

const sectionWords = (id: string, side: Side, speech: Speech): string => {
  const section = speech[side].report.sections.find((one) => one.id === id);
  return section ? [section.label, inLanguage(section.title, speech.language)].join(' ') : id;
};

/** The lines of a row: of one that changed its other fields, of one that came or went those that tell what it is. */
function linesOf<Row, Field extends keyof Row & string>(
  row: { before: Row | null; after: Row | null; fields: readonly Field[] },
  telling: readonly Field[],
  nameOf: (field: Field) => string,
  wordsOf: (row: Row, field: Field, other: Row | null, side: Side) => string | null,
): ChangeLine[] {
  const { before, after } = row;
  return (kindOf(row) === 'changed' ? row.fields : telling).map((field) => ({
    field: nameOf(field),
    before: before && wordsOf(before, field, after, 'before'),
    after: after && wordsOf(after, field, before, 'after'),
    difference: '',
  }));
}

function observationItem(row: ObservationChange, speech: Speech): ChangeItem {
  const { t, language } = speech;
  const { indicator, difference } = row;
  const wordsOf = (own: Observation, field: keyof Observation, other: Observation | null, side: Side) => {
    switch (field) {
      case 'value':
        return indicator ? formatValue(indicator, own.value, language, inexactOf(own)) : String(own.value);
      case 'section':
        return sectionWords(own.section, side, speech);
      case 'note':
      case 'definition': {
        const text = own[field];
        return text === undefined ? null : localizedWords(text, other?.[field], language);
      }
      default:
        return own.quote;
    }
  };
  const lines = linesOf(row, ['value', 'quote'], (field) => t(`reports.changes.fields.${field}`), wordsOf);
  const said = indicator && difference ? changeWords(difference, indicator, t, language) : '';
  return {
    key: row.id,
    name: indicator ? inLanguage(indicator.name, language) : row.id,
    kind: kindOf(row),
    lines: row.fields[0] === 'value' ? lines.map((line, i) => (i === 0 ? { ...line, difference: said } : line)) : lines,
  };
}

function recordItem(row: RecordChange, speech: Speech): ChangeItem {
  const { t, language, catalogue } = speech;
  const nameIn = (list: readonly { id: string; name: Localized }[], id: string) => {
    const found = list.find((one) => one.id === id);
    return found ? inLanguage(found.name, language) : id;
  };
  const wordsOf = (own: ReportRecord, field: keyof ReportRecord, other: ReportRecord | null, side: Side) => {
    switch (field) {
      case 'kind':
        return t(`terms.recordKinds.${own.kind}`);
      case 'title':
        return localizedWords(own.title, other?.title, language);
      case 'domain':
        return nameIn(catalogue.domains, own.domain);
      case 'category':
        return nameIn(catalogue.categories, own.category);
      case 'tags':
        return (
          formatList(
            own.tags.map((tag) => t(`terms.tags.${tag}`)),
            language,
          ) || null
        );
      case 'section':
        return sectionWords(own.section, side, speech);
      default:
        return own[field];
    }
  };
  const title = (row.after ?? row.before)?.title;
  return {
    key: row.id,
    name: title ? inLanguage(title, language) : row.id,
    kind: kindOf(row),
    lines: linesOf(row, ['kind', 'quote'], (field) => t(`reports.changes.fields.${field}`), wordsOf),
  };
}

function sectionItem(row: SectionChange, { t, language }: Speech): ChangeItem {
  const wordsOf = (own: Section, field: keyof Section, other: Section | null) =>
    field === 'title' ? localizedWords(own.title, other?.title, language) : own[field];
  return {
    key: row.id,
    name: (row.after ?? row.before)?.label ?? row.id,
    kind: kindOf(row),
    lines: linesOf(row, ['title'], (field) => t(`reports.changes.fields.${field}`), wordsOf),
  };
}

function factItems({ facts }: ReportDiff, { t, language }: Speech): ChangeItem[] {
  return facts.map(({ field, before, after }) => {
    const wordsOf = (own: typeof before, other: typeof before) => {
      if (typeof own === 'object') return localizedWords(own, typeof other === 'object' ? other : undefined, language);
      const level = field === 'level' && PLACE_LEVELS.find((one) => one === own);
      if (level) return t(`data.levels.${level}`);
      return field === 'publishedAt' ? formatTime(String(own)) : String(own);
    };
    const line = { field: '', before: wordsOf(before, after), after: wordsOf(after, before), difference: '' };
    return { key: field, name: t(`reports.changes.facts.${field}`), kind: 'changed', lines: [line] };
  });
}

function revisionItems({ revisions }: ReportDiff, { language }: Speech): ChangeItem[] {
  const { removed, added } = revisions;
  return [...removed, ...added].map((revision, i): ChangeItem => {
    const what = inLanguage(revision.what, language);
    const isGone = i < removed.length;
    const line = { field: '', before: isGone ? what : null, after: isGone ? null : what, difference: '' };
    return { key: String(i), name: formatTime(revision.date), kind: isGone ? 'removed' : 'added', lines: [line] };
  });
}

/** A difference in words, by what it is about; groups without any are left out. */
export function changeGroups(diff: ReportDiff, speech: Speech): readonly ChangeGroup[] {
  const groups: readonly ChangeGroup[] = [
    { key: 'facts', items: factItems(diff, speech) },
    { key: 'observations', items: diff.observations.map((row) => observationItem(row, speech)) },
    { key: 'records', items: diff.records.map((row) => recordItem(row, speech)) },
    { key: 'sections', items: diff.sections.map((row) => sectionItem(row, speech)) },
    { key: 'revisions', items: revisionItems(diff, speech) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

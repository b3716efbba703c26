import * as z from 'zod/mini';
import {
  BOUNDS,
  DIRECTIONS,
  INDICATOR_KINDS,
  PLACE_LEVELS,
  RECORD_KINDS,
  RECORD_TAGS,
  SCHEMA_VERSION,
} from './vocabulary';

// zod's generated parsers need eval, which the page's Content-Security-Policy forbids.
z.config({ jitless: true });

const text = z.string().check(z.trim(), z.minLength(1));
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().check(z.regex(ID_PATTERN));
const sectionId = z.string().check(z.regex(/^[0-9]+(\.[0-9]+)*$/));
export const localized = z.object({ zh: text, en: text });

export const domainSchema = z.object({ id, name: localized, short: localized });

export const categorySchema = z.object({ id, domain: id, name: localized });

export const indicatorSchema = z.object({
  id,
  domain: id,
  category: id,
  name: localized,
  short: localized,
  kind: z.enum(INDICATOR_KINDS),
  unit: localized,
  /** Which way is better, or null where neither is. */
  better: z.nullable(z.enum(DIRECTIONS)),
  /** The natural limit of a rate (100), else null. Not a target. */
  ceiling: z.nullable(z.number()),
  /** An official target with its cited basis, or null where the report states none. */
  target: z.nullable(z.object({ value: z.number(), basis: localized })),
  /** Our reading of what is counted, or null. */
  definition: z.nullable(localized),
  /** What reports of other places and years call it, in Chinese: a figure under such a label is recognised. */
  aliases: z.optional(z.array(text)),
});

export const catalogueSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  domains: z.array(z.unknown()),
  categories: z.array(z.unknown()),
  indicators: z.array(z.unknown()),
});

export const reportEntrySchema = z.object({
  id,
  place: z.object({ id, name: localized, adminCode: text, level: z.enum(PLACE_LEVELS) }),
  year: z.number().check(z.int(), z.gte(1900), z.lte(2999)),
  title: localized,
  publisher: localized,
  publishedAt: z.iso.datetime({ offset: true, precision: -1 }),
  path: text,
});

export const sectionSchema = z.object({ id: sectionId, label: text, title: localized });

export const observationSchema = z.object({
  indicator: id,
  /** As printed: 96.08 for 96.08%, never 0.9608. */
  value: z.number(),
  /** What the report says of the true value where it prints no exact one: 超85%, 不足500, 约1.1万, 30%—40%. */
  bound: z.optional(z.enum(BOUNDS)),
  /** The far end of a range, of which `value` is the near one; only with `range`. */
  upTo: z.optional(z.number()),
  section: sectionId,
  /** The exact clause of the report that states the value. */
  quote: text,
  note: z.optional(localized),
  /** What this report counts, where it differs from the catalogue's definition: such a value is not comparable. */
  definition: z.optional(localized),
});

export const recordSchema = z.object({
  id,
  kind: z.enum(RECORD_KINDS),
  domain: id,
  category: id,
  section: sectionId,
  title: localized,
  tags: z.array(z.enum(RECORD_TAGS)),
  quote: text,
});

/** One change of a report's data since it was first entered, for the readers who took an earlier state away. */
export const revisionSchema = z.object({
  /** The day, or the minute with its zone. */
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true, precision: -1 })]),
  what: localized,
  why: localized,
  /** The indicators and records it touched, by id; one that was taken out is named here and nowhere else. */
  indicators: z.optional(z.array(id)),
  records: z.optional(z.array(id)),
});

export const reportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id,
  sections: z.array(z.unknown()),
  observations: z.array(z.unknown()),
  records: z.array(z.unknown()),
  /** Left out by files that were never changed, or that are older than this list. */
  revisions: z.optional(z.array(z.unknown())),
});

/** `series/<indicator>.json`: every place and year of one indicator, cut from the reports. */
export const seriesSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  indicator: id,
  /** Ascending. */
  years: z.array(z.number()),
  /** Place ids. */
  places: z.array(id),
  /** One row a place, one value a year, as printed; null where no report states it. */
  values: z.array(z.array(z.nullable(z.number()))),
  /** Values whose report counts something else than the catalogue defines; by place and year. */
  definitions: z.array(z.object({ place: id, year: z.number(), definition: localized })),
  /** Values that are not exact, by place and year; left out where all are. */
  bounds: z.optional(
    z.array(z.object({ place: id, year: z.number(), bound: z.enum(BOUNDS), upTo: z.optional(z.number()) })),
  ),
});

export type Series = z.infer<typeof seriesSchema>;
export type Localized = z.infer<typeof localized>;
export type Domain = z.infer<typeof domainSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type ReportEntry = z.infer<typeof reportEntrySchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type ReportRecord = z.infer<typeof recordSchema>;
export type Revision = z.infer<typeof revisionSchema>;

export interface Catalogue {
  schemaVersion: number;
  domains: readonly Domain[];
  categories: readonly Category[];
  indicators: readonly Indicator[];
}

export interface Report {
  id: string;
  sections: readonly Section[];
  observations: readonly Observation[];
  records: readonly ReportRecord[];
  /** In the file's order; empty where it tells none. */
  revisions: readonly Revision[];
}

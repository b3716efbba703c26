import type { TFunction } from 'i18next';
import { isImported } from '../dataset/isImported';
import type { ReportEntry } from '../dataset/schema';
import { formatList, formatTime, inLanguage, type Language } from '../model/format';
import { localTime } from './localTime';

export interface ExportContext {
  entry: ReportEntry | null;
  /** The reports the figures stand in, where they are several; `entry` is then only the one on screen. */
  reports?: readonly ReportEntry[] | undefined;
  t: TFunction;
  language: Language;
  /** The active conditions in words; empty for all. */
  filters: readonly string[];
  /** The order in words, or null where it is the report's. */
  order: string | null;
  now: Date;
  /** The person's own notes by `indicator:<id>` or `record:<id>`; only where they chose to add them. */
  notes?: ReadonlyMap<string, string> | undefined;
}

/** Between the parts of a line. */
export const partsJoin = (language: Language): string => (language === 'en' ? '; ' : '；');

/** Where the figures come from: the report, or that there are several, of which places, years and times. */
export function sourceNotes({ entry, reports, t, language }: ExportContext): [string, string][] {
  if (reports && reports.length > 0) return severalReports(reports, t, language);
  if (!entry) return [];
  return [
    [t('csv.source'), inLanguage(entry.title, language)],
    [t('data.publisher'), inLanguage(entry.publisher, language)],
    [t('data.publishedAt'), formatTime(entry.publishedAt)],
    ...importedNotes([entry], t, language),
  ];
}

function severalReports(reports: readonly ReportEntry[], t: TFunction, language: Language): [string, string][] {
  const places = [...new Set(reports.map(({ place }) => inLanguage(place.name, language)))];
  const publishers = [...new Set(reports.map(({ publisher }) => inLanguage(publisher, language)))];
  const years = reports.map(({ year }) => year);
  const times = reports.map(({ publishedAt }) => formatTime(publishedAt)).sort();
  const list = formatList(places, language);
  return [
    [
      t('csv.source'),
      t('csv.severalReports', { n: reports.length, list, from: Math.min(...years), to: Math.max(...years) }),
    ],
    [t('data.publisher'), formatList(publishers, language)],
    [t('data.publishedAt'), t('csv.between', { from: times[0] ?? '', to: times[times.length - 1] ?? '' })],
    ...importedNotes(reports, t, language),
  ];
}

/** Which of the reports were brought in: who reads the file finds them nowhere else here. */
function importedNotes(reports: readonly ReportEntry[], t: TFunction, language: Language): [string, string][] {
  const titles = reports.filter(isImported).map(({ title }) => inLanguage(title, language));
  return titles.length > 0 ? [[t('shell.imported'), formatList(titles, language)]] : [];
}

/** What every export says of itself: source, publisher, time, filters, order, rows, date of export. */
export function exportNotes(context: ExportContext, rows: number): [string, string][] {
  return [...sourceNotes(context), ...askedNotes(context, rows), [context.t('csv.note'), context.t('csv.noteText')]];
}

/** What was asked of the figures: filters, order, rows, and when they were taken. */
export function askedNotes({ t, language, filters, order, now }: ExportContext, rows: number): [string, string][] {
  return [
    [t('csv.filters'), filters.length > 0 ? filters.join(partsJoin(language)) : t('csv.noFilters')],
    [t('csv.order'), order ?? t('takeaway.reportOrder')],
    [t('csv.rows'), String(rows)],
    [t('csv.exported'), localTime(now)],
  ];
}

/** A file name of letters any system takes: `zhaoqing-2023-indicators.csv`. */
export function fileName(entry: ReportEntry | null, subject: string, extension: string): string {
  return `${[entry?.id, subject].filter(Boolean).join('-')}.${extension}`;
}

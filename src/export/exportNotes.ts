import type { TFunction } from 'i18next';
import type { ReportEntry } from '../dataset/schema';
import { formatTime, inLanguage, type Language } from '../model/format';
import { localTime } from './localTime';

export interface ExportContext {
  entry: ReportEntry | null;
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

/** What every export says of itself: source, publisher, time, filters, order, rows, date of export. */
export function exportNotes(context: ExportContext, rows: number): [string, string][] {
  const { entry, t, language, filters, order, now } = context;
  const source: [string, string][] = entry
    ? [
        [t('csv.source'), inLanguage(entry.title, language)],
        [t('data.publisher'), inLanguage(entry.publisher, language)],
        [t('data.publishedAt'), formatTime(entry.publishedAt)],
      ]
    : [];
  return [
    ...source,
    [t('csv.filters'), filters.length > 0 ? filters.join(partsJoin(language)) : t('csv.noFilters')],
    [t('csv.order'), order ?? t('explorer.reportOrder')],
    [t('csv.rows'), String(rows)],
    [t('csv.exported'), localTime(now)],
    [t('csv.note'), t('csv.noteText')],
  ];
}

/** A file name of letters any system takes: `zhaoqing-2023-indicators.csv`. */
export function fileName(entry: ReportEntry | null, subject: string, extension: string): string {
  return `${[entry?.id, subject].filter(Boolean).join('-')}.${extension}`;
}

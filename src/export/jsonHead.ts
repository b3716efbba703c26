import { isImported } from '../dataset/isImported';
import type { ReportEntry } from '../dataset/schema';
import type { ExportContext } from './exportNotes';

const sourceOf = (entry: ReportEntry) => ({
  title: entry.title,
  publisher: entry.publisher,
  publishedAt: entry.publishedAt,
  report: entry.id,
  year: entry.year,
  place: entry.place,
  ...(isImported(entry) ? { published: false } : {}),
});

/**
 * What every JSON export says first: its source (null where no report was read; `sources` where there are several),
 * the filters and the order in words.
 */
export function jsonHead({ entry, reports, filters, order, t }: ExportContext) {
  const said = reports ? { sources: reports.map(sourceOf) } : { source: entry && sourceOf(entry) };
  return { ...said, filters, order: order ?? t('takeaway.reportOrder') };
}

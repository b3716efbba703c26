import type { ExportContext } from './exportNotes';

/** What every JSON export says first: its source (null where no report was read), the filters and the order in words. */
export function jsonHead({ entry, filters, order, t }: ExportContext) {
  const source = entry && {
    title: entry.title,
    publisher: entry.publisher,
    publishedAt: entry.publishedAt,
    report: entry.id,
    year: entry.year,
    place: entry.place,
  };
  return { source, filters, order: order ?? t('explorer.reportOrder') };
}

import { formatTime, inLanguage } from '../model/format';
import { type ExportContext, exportNotes, partsJoin } from './exportNotes';

/** The two lines below a drawing: where its figures come from; filters, order, rows and date of export. */
export function chartCaption(context: ExportContext, rows: number): { source: string; note: string } {
  const { entry, t, language } = context;
  const source = entry
    ? t('takeaway.source', {
        publisher: inLanguage(entry.publisher, language),
        title: inLanguage(entry.title, language),
        time: formatTime(entry.publishedAt),
      })
    : '';
  const colon = language === 'en' ? ': ' : '：';
  // What the table's notes say, but for the source, which has its own line, and blanks, which a drawing has not.
  const lines = exportNotes({ ...context, entry: null }, rows).slice(0, -1);
  return { source, note: lines.map((line) => line.join(colon)).join(partsJoin(language)) };
}

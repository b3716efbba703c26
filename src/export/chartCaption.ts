import { formatTime, inLanguage } from '../model/format';
import { markImported } from '../model/markImported';
import { askedNotes, type ExportContext, partsJoin, sourceNotes } from './exportNotes';

/** The two lines below a drawing: where its figures come from; filters, order, rows and date of export. */
export function chartCaption(context: ExportContext, rows: number): { source: string; note: string } {
  const { entry, reports, t, language } = context;
  const colon = language === 'en' ? ': ' : '：';
  const inOneLine = (notes: readonly [string, string][]) =>
    notes.map((note) => note.join(colon)).join(partsJoin(language));
  const one = (of: NonNullable<typeof entry>) =>
    markImported(
      t('takeaway.source', {
        publisher: inLanguage(of.publisher, language),
        title: inLanguage(of.title, language),
        time: formatTime(of.publishedAt),
      }),
      of,
      t,
    );
  const source = reports || !entry ? inOneLine(sourceNotes(context)) : one(entry);
  return { source, note: inOneLine(askedNotes(context, rows)) };
}

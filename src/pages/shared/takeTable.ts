import type { ExportContext } from '../../export/exportNotes';
import { askedNotes, exportNotes, sourceNotes } from '../../export/exportNotes';
import type { TableOffer } from './takeAwayOffer';

export type TableForm = 'csv' | 'xlsx' | 'json' | 'copy';

/** What became of a wish: a sentence, and the text to copy by hand where the browser would not. */
export interface Taken {
  message: string;
  byHand?: string;
}

export interface TakeSteps {
  /** Where the file goes on disk. */
  fileOf: (extension: string) => string;
  progress: (rows: number) => void;
  signal: AbortSignal;
}

/**
 * Makes one form of a table and hands it over.
 * @throws where no file could be made; a refused copy is an answer, not a failure
 */
export async function takeTable(
  form: TableForm,
  offer: TableOffer,
  context: ExportContext,
  steps: TakeSteps,
): Promise<Taken> {
  if (form === 'copy') return copy(offer, context);
  const { saveFile } = await import('../../export/saveFile');
  const file = steps.fileOf(form);
  if (form === 'json') saveFile(file, 'application/json', await offer.json(context));
  else if (form === 'csv') {
    const [{ csvText }, table] = await Promise.all([import('../../export/csvText'), offer.table(context)]);
    saveFile(file, 'text/csv;charset=utf-8', csvText(table, notesOf(offer, context)));
  } else {
    const [{ makeXlsx }, table] = await Promise.all([import('../../export/makeXlsx'), offer.table(context)]);
    const book = await makeXlsx(table, { notes: notesOf(offer, context), words: sheetWords(context) }, steps);
    saveFile(file, book.type, book);
  }
  return { message: context.t('takeaway.saved', { file, n: offer.rows }) };
}

async function copy(offer: TableOffer, context: ExportContext): Promise<Taken> {
  const { t } = context;
  const [{ tableHtml }, { tableTsv }, { copyTable }, table] = await Promise.all([
    import('../../export/tableHtml'),
    import('../../export/tableTsv'),
    import('../../export/copyTable'),
    offer.table(context),
  ]);
  const notes = notesOf(offer, context);
  const text = tableTsv(table, notes);
  try {
    await copyTable(tableHtml(table, notes), text);
    return { message: t('takeaway.tableCopied', { n: offer.rows }) };
  } catch {
    return { message: t('takeaway.copyRefused'), byHand: text };
  }
}

function notesOf({ rows, says }: TableOffer, context: ExportContext): readonly (readonly [string, string])[] {
  return says ? [...sourceNotes(context), ...says, ...askedNotes(context, rows)] : exportNotes(context, rows);
}

const sheetWords = ({ t }: ExportContext) => ({
  data: t('csv.dataSheet'),
  sources: t('csv.sourcesSheet'),
  evidence: [t('csv.id'), t('csv.name'), t('terms.section'), t('terms.quote')] as [string, string, string, string],
});

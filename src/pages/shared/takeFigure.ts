import type { ExportContext } from '../../export/exportNotes';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { Taken } from './takeTable';

export type FigureForm = 'citation' | 'link';

/** Copies the citation of a figure, or the address at which it stands; a refused copy is an answer, not a failure. */
export async function takeFigure(
  form: FigureForm,
  row: IndicatorRow,
  context: ExportContext,
  share: { href: string; done: (words: string) => string },
): Promise<Taken> {
  const { t } = context;
  const [{ citation }, { citationLink }] = await Promise.all([
    import('../../export/citation'),
    import('../../export/citationLink'),
  ]);
  const link = citationLink(share.href);
  const text = (form === 'citation' && citation(row, context, link)) || link;
  try {
    await navigator.clipboard.writeText(text);
    // A citation says so itself.
    return { message: form === 'citation' ? t('takeaway.citationCopied') : share.done(t('takeaway.linkCopied')) };
  } catch {
    return { message: t('takeaway.copyRefused'), byHand: text };
  }
}

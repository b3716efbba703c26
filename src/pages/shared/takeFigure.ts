import type { ExportContext } from '../../export/exportNotes';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { Taken } from './takeTable';

export type FigureForm = 'citation' | 'link';

/** Copies the citation of a figure, or the address at which it stands; a refused copy is an answer, not a failure. */
export async function takeFigure(
  form: FigureForm,
  row: IndicatorRow,
  context: ExportContext,
  href: string,
): Promise<Taken> {
  const { t } = context;
  const [{ citation }, { citationLink }] = await Promise.all([
    import('../../export/citation'),
    import('../../export/citationLink'),
  ]);
  const link = citationLink(href);
  const text = (form === 'citation' && citation(row, context, link)) || link;
  try {
    await navigator.clipboard.writeText(text);
    return { message: t(form === 'citation' ? 'takeaway.citationCopied' : 'takeaway.linkCopied') };
  } catch {
    return { message: t('takeaway.copyRefused'), byHand: text };
  }
}

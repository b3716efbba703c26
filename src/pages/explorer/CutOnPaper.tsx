import { useTranslation } from 'react-i18next';
import { usePrinting } from '../../ui/usePrinting';
import type { Line, Lines } from './explorerLines';
import { PRINTED_AT_MOST } from './useVisibleLines';

const rowsIn = (lines: readonly Line[]) => lines.flatMap((line) => (line.kind === 'rows' ? line.rows : [])).length;

/** Above a list too long for paper: how much of it is printed, and where the rest is to be had. */
export function CutOnPaper({ lines }: { lines: Lines }) {
  const { t } = useTranslation();
  const { length } = lines;
  // Counted for paper only: on screen it would cost every key the whole list.
  const isPrinting = usePrinting();
  if (!isPrinting || length <= PRINTED_AT_MOST) return null;
  const n = rowsIn(lines.slice(0, PRINTED_AT_MOST));
  return <p className="printed-only">{t('explorer.cutOnPaper', { n, total: rowsIn(lines.slice(0, length)) })}</p>;
}

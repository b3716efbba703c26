import type { IndicatorRow } from '../model/indicatorRows';
import { csvText } from './csvText';
import { type ExportContext, exportNotes } from './exportNotes';
import { indicatorTable } from './indicatorTable';

/** The rows given, in their order, as CSV with the source below them. */
export function indicatorsCsv(rows: readonly IndicatorRow[], context: ExportContext): string {
  return csvText(indicatorTable(rows, context), exportNotes(context, rows.length));
}

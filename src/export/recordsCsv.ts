import type { RecordRow } from '../model/recordRows';
import { csvText } from './csvText';
import { type ExportContext, exportNotes } from './exportNotes';
import { recordTable } from './recordTable';

/** The records given, in their order, as CSV with the source below them. */
export function recordsCsv(rows: readonly RecordRow[], context: ExportContext): string {
  return csvText(recordTable(rows, context), exportNotes(context, rows.length));
}

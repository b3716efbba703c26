import type { IntakeDataset, IntakeResult } from '../intake';
import { Refusal } from '../refusal';
import { readTable, type TableContext } from './readTable';
import type { TableSheet } from './tableCell';

/** The rows of sheets as data; where no row is good, why. @throws Refusal as `readTable`, and `no-rows` */
export function tableResult(
  sheets: readonly TableSheet[],
  context: TableContext,
  read: Pick<IntakeDataset, 'form' | 'encoding' | 'issues'>,
): IntakeResult {
  const { reports, issues, remarks } = readTable(sheets, context);
  const all = [...read.issues, ...issues];
  if (reports.length > 0) return { kind: 'dataset', ...read, catalogue: null, reports, issues: all, remarks };
  if (all.length === 0) throw new Refusal('no-rows');
  return { kind: 'refused', issues: all };
}

import type { Dataset } from '../dataset/dataset';
import { type IndicatorRow, indicatorRows } from './indicatorRows';
import { deedRows, type RecordRow } from './recordRows';

/** What stands near an indicator: same category or same section of the report. The nearness is ours. */
export function related(dataset: Dataset, row: IndicatorRow): { indicators: IndicatorRow[]; records: RecordRow[] } {
  const isNear = (category: string, section: string | undefined) =>
    category === row.category.id || (section !== undefined && section === row.section?.id);
  return {
    indicators: indicatorRows(dataset).filter(
      (other) => other.id !== row.id && isNear(other.category.id, other.section?.id),
    ),
    records: deedRows(dataset).filter((other) => other.record.category === row.category.id),
  };
}

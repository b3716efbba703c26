import { type CountPoint, countPoint } from './countSeries';
import type { Language } from './format';
import type { IndicatorRow } from './indicatorRows';

const ISSUED = ['normative-docs-issued'];
const REPEALED = ['city-docs-repealed', 'department-docs-repealed'];

/** Normative documents issued against repealed, where the report states both; all in one unit. */
export function documentBalance(
  rows: readonly IndicatorRow[],
  language: Language,
): { points: readonly CountPoint[]; issued: number; repealed: number } | null {
  const pick = (ids: readonly string[]) =>
    rows.filter((row) => ids.includes(row.id)).flatMap((row) => countPoint(row, language) ?? []);
  const issued = pick(ISSUED);
  const repealed = pick(REPEALED);
  if (issued.length === 0 || repealed.length === 0) return null;
  const sum = (points: readonly CountPoint[]) => points.reduce((total, point) => total + point.value, 0);
  return { points: [...issued, ...repealed], issued: sum(issued), repealed: sum(repealed) };
}

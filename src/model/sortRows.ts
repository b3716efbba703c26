import { byGap } from './byGap';
import type { Language } from './format';
import type { IndicatorRow } from './indicatorRows';
import { inNameOrder } from './nameOrder';
import { isDescending, type Sort, sortKey } from './sorts';

/** `1.2.10` as a text that sorts as its numbers do. */
const sectionKey = (id: string) => id.replace(/\d+/g, (digits) => digits.padStart(4, '0'));

/** By section, rows of one section in the order given; turned round as a whole for -1; rows without a section last. */
function inReportOrder(rows: readonly IndicatorRow[], sign: 1 | -1): readonly IndicatorRow[] {
  const stated = rows.flatMap((row) => (row.section ? [{ row, key: sectionKey(row.section.id) }] : []));
  stated.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  if (sign === -1) stated.reverse();
  return [...stated.map(({ row }) => row), ...rows.filter((row) => !row.section)];
}

/**
 * Rows in the order asked for. Numbers of different units are never ranked against each other: `value` sorts
 * within a unit, units keeping the order of first appearance. A row without the number asked for comes last
 * either way; of equal gaps those short of the ceiling are the larger. Equal rows keep the order given.
 */
export function sortRows(
  rows: readonly IndicatorRow[],
  sort: Sort,
  nameOf: (row: IndicatorRow) => string,
  language: Language,
): readonly IndicatorRow[] {
  const key = sortKey(sort);
  const sign = isDescending(sort) ? -1 : 1;
  if (key === 'report') return inReportOrder(rows, sign);
  if (key === 'name') return inNameOrder(rows, nameOf, language, { isDescending: sign === -1 });
  if (key === 'domain') {
    const order = new Map([...new Set(rows.map((row) => row.domain.id))].map((id, i) => [id, i]));
    const at = (row: IndicatorRow) => order.get(row.domain.id) ?? 0;
    return [...rows].sort((a, b) => sign * (at(a) - at(b)));
  }
  const units = new Map([...new Set(rows.map((row) => row.indicator.unit.zh))].map((unit, i) => [unit, i]));
  const unitAt = (row: IndicatorRow) => (key === 'value' ? (units.get(row.indicator.unit.zh) ?? 0) : 0);
  return [...rows].sort((a, b) => {
    const [x, y] = [a[key], b[key]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return unitAt(a) - unitAt(b) || sign * (x - y) || (key === 'gap' ? -sign : sign) * byGap(a, b);
  });
}

import type { IndicatorRow } from './indicatorRows';

/** `report` is the catalogue's own order, which follows the report. */
export const SORT_KEYS = ['report', 'name', 'domain', 'value', 'gap'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const SORTS = [
  'report',
  '-report',
  'name',
  '-name',
  'domain',
  '-domain',
  'value',
  '-value',
  'gap',
  '-gap',
] as const;
export type Sort = (typeof SORTS)[number];

export function sortKey(sort: Sort): SortKey {
  return sort.replace('-', '') as SortKey;
}

export const isDescending = (sort: Sort): boolean => sort.startsWith('-');

/** The next order when a column's heading is pressed: the way most useful first, then the other, then the report's. */
export function nextSort(current: Sort, key: SortKey): Sort {
  const first: Sort = key === 'value' || key === 'gap' ? `-${key}` : key;
  const second: Sort = first.startsWith('-') ? key : (`-${key}` as Sort);
  if (current === first) return second;
  return current === second && key !== 'report' ? 'report' : first;
}

/**
 * Rows in the order asked for. Numbers of different units are never ranked against each other: `value` sorts
 * within a unit, units keeping the order of first appearance. A row without the number asked for comes last
 * either way. Equal rows keep the report's order.
 */
export function sortRows(
  rows: readonly IndicatorRow[],
  sort: Sort,
  nameOf: (row: IndicatorRow) => string,
  locale: string,
): readonly IndicatorRow[] {
  const key = sortKey(sort);
  const sign = isDescending(sort) ? -1 : 1;
  if (key === 'report') return sign === 1 ? rows : [...rows].reverse();
  if (key === 'name') {
    const { compare } = new Intl.Collator(locale);
    return [...rows].sort((a, b) => sign * compare(nameOf(a), nameOf(b)));
  }
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
    return unitAt(a) - unitAt(b) || sign * (x - y);
  });
}

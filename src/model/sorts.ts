/** `report` is the order of the report's sections. */
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
  return current === second ? 'report' : first;
}

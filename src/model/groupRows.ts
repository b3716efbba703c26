import type { IndicatorRow } from './indicatorRows';

/** What rows can be gathered by. */
export const GROUPINGS = ['domain', 'category', 'section', 'unit'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface RowGroup {
  /** The value the rows share, as facets name it; null for rows that have none. */
  key: string | null;
  rows: readonly IndicatorRow[];
}

/** The value of a row that a grouping (and the facet of its name) goes by. */
function groupKey(row: IndicatorRow, by: Grouping): string | null {
  switch (by) {
    case 'domain':
      return row.domain.id;
    case 'category':
      return row.category.id;
    case 'section':
      return row.section?.id ?? null;
    case 'unit':
      return row.indicator.unit.zh;
  }
}

/**
 * Rows gathered by a shared value; within a group they keep the order given.
 * @param order the values in the order to show; values not in it follow, rows without one come last
 */
export function groupRows(rows: readonly IndicatorRow[], by: Grouping, order: readonly string[]): readonly RowGroup[] {
  const groups = new Map<string | null, IndicatorRow[]>(order.map((key) => [key, []]));
  const without: IndicatorRow[] = [];
  for (const row of rows) {
    const key = groupKey(row, by);
    if (key === null) without.push(row);
    else {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return [...groups, [null, without] as const].flatMap(([key, own]) => (own.length > 0 ? [{ key, rows: own }] : []));
}

import type { RowGroup } from '../../model/groupRows';
import type { IndicatorRow } from '../../model/indicatorRows';

/** A line of the list: the heading of a group, or up to `across` rows beside each other. */
export type Line =
  | { kind: 'group'; id: string; group: RowGroup }
  | { kind: 'rows'; id: string; rows: readonly IndicatorRow[] };

/** The lines of a list that may be long: counted at once, made when they come into view. */
export interface Lines {
  length: number;
  /** From one position up to, but without, another. */
  slice: (from: number, to: number) => Line[];
}

/** The lines of ungrouped rows (one group whose heading is not shown) or of groups. */
export function explorerLines(groups: readonly RowGroup[], isGrouped: boolean, across: number): Lines {
  const headings = isGrouped ? 1 : 0;
  /** Where each group begins, and where the last one ends. */
  const starts = [0];
  for (const { rows } of groups)
    starts.push((starts[starts.length - 1] ?? 0) + headings + Math.ceil(rows.length / across));
  const length = starts[starts.length - 1] ?? 0;

  const lineOf = (group: RowGroup, i: number): Line => {
    if (i < headings) return { kind: 'group', id: `group ${group.key}`, group };
    const from = (i - headings) * across;
    const rows = group.rows.slice(from, from + across);
    return { kind: 'rows', id: rows[0]?.id ?? '', rows };
  };
  const slice = (from: number, to: number) =>
    groups.flatMap((group, g) => {
      const [start = 0, end = 0] = starts.slice(g, g + 2);
      const lines: Line[] = [];
      for (let i = Math.max(from, start); i < Math.min(to, end); i += 1) lines.push(lineOf(group, i - start));
      return lines;
    });
  return { length, slice };
}

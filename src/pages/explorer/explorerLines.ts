import type { RowGroup } from '../../model/groupRows';
import type { IndicatorRow } from '../../model/indicatorRows';

/** A line of the list: the heading of a group, or up to `across` rows beside each other. */
export type Line =
  | { kind: 'group'; id: string; group: RowGroup }
  | { kind: 'rows'; id: string; rows: readonly IndicatorRow[] };

/** The lines of ungrouped rows (one group whose heading is not shown) or of groups. */
export function explorerLines(groups: readonly RowGroup[], isGrouped: boolean, across: number): readonly Line[] {
  return groups.flatMap((group) => {
    const lines: Line[] = isGrouped ? [{ kind: 'group', id: `group ${group.key}`, group }] : [];
    for (let i = 0; i < group.rows.length; i += across) {
      const rows = group.rows.slice(i, i + across);
      lines.push({ kind: 'rows', id: rows[0]?.id ?? '', rows });
    }
    return lines;
  });
}

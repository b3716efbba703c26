import type { FoundRow } from './readRow';
import type { Say } from './reportFacts';

/**
 * One row for each indicator of a report. A row that repeats another is left out; where two rows give different values
 * both are, since nothing tells which is right.
 */
export function oneValueEach(rows: readonly FoundRow[], say: Say): FoundRow[] {
  const byIndicator = new Map<string, FoundRow[]>();
  for (const found of rows) {
    const list = byIndicator.get(found.indicator.id) ?? [];
    list.push(found);
    byIndicator.set(found.indicator.id, list);
  }
  return [...byIndicator.values()].flatMap((list) => {
    const [first, ...others] = list;
    if (!first) return [];
    const rowNumbers = list.map(({ row }) => String(row.place().row));
    const saysOther = ({ observation }: FoundRow) =>
      (['value', 'bound', 'upTo'] as const).some((key) => observation[key] !== first.observation[key]);
    if (others.some(saysOther)) {
      const values = { indicator: first.indicator.name.zh, rows: rowNumbers };
      for (const { row } of list) say({ place: row.place('value'), code: 'two-values', values });
      return [];
    }
    for (const { row } of others) {
      say({ place: row.place(), code: 'duplicate-row', values: { other: first.row.place().row } });
    }
    return [first];
  });
}

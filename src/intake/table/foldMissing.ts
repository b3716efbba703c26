import type { IntakeIssue, IntakePlace } from '../intakeIssue';
import { type Column, ROW_COLUMNS } from './columns';

type RowPlace = IntakePlace & { kind: 'row' };
interface Lack {
  first: IntakeIssue;
  at: number;
  place: RowPlace;
  columns: Column[];
}

const isOfRow = ({ code, place }: IntakeIssue): boolean =>
  code === 'missing-cell' && place.kind === 'row' && ROW_COLUMNS.some((column) => column === place.column);

/** 2, 3, 4, 7 as 2-4, 7: [first, last] of each run. */
function runsOf(rows: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** What each row with an empty cell lacks. */
function lacksOf(issues: readonly IntakeIssue[]): Lack[] {
  const byRow = new Map<string, Lack>();
  issues.forEach((first, at) => {
    const { place } = first;
    if (!isOfRow(first) || place.kind !== 'row' || !place.column) return;
    const key = JSON.stringify([place.sheet, place.row]);
    const lack = byRow.get(key);
    if (lack) lack.columns.push(place.column);
    else byRow.set(key, { first, at, place, columns: [place.column] });
  });
  return [...byRow.values()];
}

/**
 * Rows that lack the same cells told as one: a template filled in without its quotes has the same fault in every row.
 * One row that lacks one cell stays as it is.
 */
export function foldMissing(issues: readonly IntakeIssue[]): IntakeIssue[] {
  const groups = new Map<string, Lack[]>();
  for (const lack of lacksOf(issues)) {
    const key = JSON.stringify([lack.place.sheet, lack.columns]);
    groups.set(key, [...(groups.get(key) ?? []), lack]);
  }
  const folded = new Map<number, IntakeIssue>();
  for (const [own, ...others] of groups.values()) {
    if (!own) continue;
    const { first, at, place, columns } = own;
    const sheet = place.sheet ? { sheet: place.sheet } : {};
    const rows = [place.row, ...others.map((other) => other.place.row)];
    const where: IntakePlace =
      others.length > 0
        ? { kind: 'rows', runs: runsOf(rows), n: rows.length, ...sheet }
        : { kind: 'row', row: place.row, ...sheet };
    const isOne = others.length === 0 && columns.length === 1;
    folded.set(at, isOne ? first : { ...first, place: where, code: 'missing-cells', values: { columns } });
  }
  return issues.flatMap((issue, at) => folded.get(at) ?? (isOfRow(issue) ? [] : [issue]));
}

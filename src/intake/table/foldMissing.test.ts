import { expect, test } from 'vitest';
import type { IntakeIssue } from '../intakeIssue';
import type { Column } from './columns';
import { foldMissing } from './foldMissing';

const lack = (row: number, column: Column, sheet?: string): IntakeIssue => ({
  file: '云溪.csv',
  place: { kind: 'row', row, column, ...(sheet ? { sheet } : {}) },
  code: 'missing-cell',
  values: {},
});
const shown = (issues: readonly IntakeIssue[]) =>
  foldMissing(issues).map(({ place, code, values }) => [place, code, values]);

test('rows that lack the same are told as one, with every cell they lack', () => {
  const rows = [2, 3, 4, 7].flatMap((row) => [lack(row, 'section'), lack(row, 'quote')]);
  expect(shown(rows)).toEqual([
    [
      {
        kind: 'rows',
        runs: [
          [2, 4],
          [7, 7],
        ],
        n: 4,
      },
      'missing-cells',
      { columns: ['section', 'quote'] },
    ],
  ]);
});

test('rows of other sheets, or that lack others, stay apart and in their order', () => {
  const other: IntakeIssue = { ...lack(5, 'value'), code: 'not-number' };
  expect(
    shown([lack(2, 'quote'), other, lack(3, 'quote', '乙'), lack(4, 'quote'), lack(6, 'section'), lack(6, 'quote')]),
  ).toEqual([
    [
      {
        kind: 'rows',
        runs: [
          [2, 2],
          [4, 4],
        ],
        n: 2,
      },
      'missing-cells',
      { columns: ['quote'] },
    ],
    [other.place, 'not-number', {}],
    [{ kind: 'row', row: 3, column: 'quote', sheet: '乙' }, 'missing-cell', {}],
    [{ kind: 'row', row: 6 }, 'missing-cells', { columns: ['section', 'quote'] }],
  ]);
});

test('what a report lacks, which a form asks for, stays as it is', () => {
  const issues = [lack(2, 'title'), lack(3, 'title')];
  expect(foldMissing(issues)).toEqual(issues);
});

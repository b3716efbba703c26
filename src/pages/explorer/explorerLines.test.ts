import { expect, it } from 'vitest';
import { makeDataset, makeIndicator } from '../../../tests/support/make';
import { indicatorRows } from '../../model/indicatorRows';
import { explorerLines } from './explorerLines';

const rows = indicatorRows(makeDataset({ indicators: ['a', 'b', 'c', 'd'].map((id) => makeIndicator({ id })) }));
const groups = [
  { key: 'x', rows: rows.slice(0, 3) },
  { key: null, rows: rows.slice(3) },
];
const said = (isGrouped: boolean, across: number) =>
  explorerLines(groups, isGrouped, across).map((line) =>
    line.kind === 'group' ? `[${line.group.key}]` : line.rows.map(({ id }) => id).join(' '),
  );

it.each([
  [true, 1, ['[x]', 'a', 'b', 'c', '[null]', 'd']],
  [false, 1, ['a', 'b', 'c', 'd']],
  [true, 2, ['[x]', 'a b', 'c', '[null]', 'd']],
])('grouped %s, %i across', (isGrouped, across, expected) => {
  expect(said(isGrouped, across)).toEqual(expected);
});

it('each line has an id of its own', () => {
  const ids = explorerLines(groups, true, 2).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

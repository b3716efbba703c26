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
  explorerLines(groups, isGrouped, across)
    .slice(0, 99)
    .map((line) => (line.kind === 'group' ? `[${line.group.key}]` : line.rows.map(({ id }) => id).join(' ')));

it.each([
  [true, 1, ['[x]', 'a', 'b', 'c', '[null]', 'd']],
  [false, 1, ['a', 'b', 'c', 'd']],
  [true, 2, ['[x]', 'a b', 'c', '[null]', 'd']],
])('grouped %s, %i across', (isGrouped, across, expected) => {
  expect(said(isGrouped, across)).toEqual(expected);
});

it('each line has an id of its own', () => {
  const ids = explorerLines(groups, true, 2)
    .slice(0, 99)
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each([
  [0, 2, ['[x]', 'a b']],
  [2, 4, ['c', '[null]']],
  [4, 9, ['d']],
  [9, 12, []],
])('only those from %i to %i are made; all are counted', (from, to, expected) => {
  const lines = explorerLines(groups, true, 2);
  const made = lines
    .slice(from, to)
    .map((line) => (line.kind === 'group' ? `[${line.group.key}]` : line.rows.map(({ id }) => id).join(' ')));
  expect(made).toEqual(expected);
  expect(lines.length).toBe(5);
});

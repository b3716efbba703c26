import { expect, it } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate } from '../../tests/support/make';
import { type Grouping, groupRows } from './groupRows';
import { indicatorRows } from './indicatorRows';

const dataset = makeDataset({
  indicators: [
    makeRate({ id: 'a', domain: 'd2', category: 'c3' }),
    makeIndicator({ id: 'b', domain: 'd1', category: 'c2' }),
    makeIndicator({ id: 'c', domain: 'd1', category: 'c1' }),
    makeRate({ id: 'd', domain: 'd1', category: 'c1' }),
  ],
  observations: [makeObservation('a', 96, { section: '1.2' }), makeObservation('b', 7), makeObservation('d', 8)],
});
const rows = indicatorRows(dataset);
const said = (by: Grouping, order: readonly string[]) =>
  groupRows(rows, by, order).map(({ key, rows: own }) => `${key}: ${own.map(({ id }) => id).join(' ')}`);

it.each([
  ['domain', ['d1', 'd2'], ['d1: b c d', 'd2: a']],
  ['category', ['c1', 'c2', 'c3'], ['c1: c d', 'c2: b', 'c3: a']],
  ['section', ['1.1', '1.2'], ['1.1: b d', '1.2: a', 'null: c']],
  ['unit', ['个', '%', '件'], ['个: b c', '%: a d']],
  ['unit', [], ['%: a d', '个: b c']],
] as const)('by %s in the order %j', (by, order, expected) => {
  expect(said(by, order)).toEqual(expected);
});

it('nothing gives no group', () => {
  expect(groupRows([], 'domain', ['d1'])).toEqual([]);
});

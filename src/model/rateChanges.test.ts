import { describe, expect, test } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate, words } from '../../tests/support/make';
import type { Observation, Report } from '../dataset/schema';
import type { Bound } from '../dataset/vocabulary';
import { indicatorRows } from './indicatorRows';
import { rateChanges } from './rateChanges';
import { yearChanges } from './yearChanges';

const INDICATORS = [
  ...['up', 'far-up', 'down', 'reached', 'left', 'same', 'full', 'only-now', 'only-before', 'neither', 'other'].map(
    (id) => makeRate({ id }),
  ),
  makeIndicator({ id: 'count' }),
];
const NOW: readonly (readonly [string, number, Partial<Observation>?])[] = [
  ['up', 96],
  ['far-up', 97.5],
  ['down', 90],
  ['reached', 100],
  ['left', 99.9],
  ['same', 95],
  ['full', 100],
  ['only-now', 88],
  ['other', 70],
  ['count', 12],
];
const BEFORE: readonly (readonly [string, number, Partial<Observation>?])[] = [
  ['up', 95.02],
  ['far-up', 90],
  ['down', 90.1],
  ['reached', 98],
  ['left', 100],
  ['same', 95],
  ['full', 100],
  ['only-before', 60],
  ['other', 60, { definition: words('另一口径') }],
  ['count', 8],
];
const observed = (rows: typeof NOW) => rows.map(([id, value, given]) => makeObservation(id, value, given));
const rows = indicatorRows(makeDataset({ indicators: INDICATORS, observations: observed(NOW) }));
const earlier: Report = { id: 'before', sections: [], observations: observed(BEFORE), records: [], revisions: [] };
const changes = yearChanges(rows, earlier);

test('what neither report states is passed over; what one states is told apart', () => {
  expect(changes.map(({ row }) => row.id)).not.toContain('neither');
  const changeOf = (id: string) => changes.find(({ row }) => row.id === id);
  expect(changeOf('only-now')).toMatchObject({ before: null, change: { kind: 'none', reason: 'no-baseline' } });
  expect(changeOf('only-before')).toMatchObject({ before: 60, change: { kind: 'none', reason: 'missing' } });
  expect(changeOf('other')).toMatchObject({ before: 60, change: { reason: 'definition' }, verdict: null });
  expect(changeOf('count')).toMatchObject({ change: { kind: 'number', value: 4, percent: 50 }, verdict: null });
  expect(changeOf('up')).toMatchObject({ change: { kind: 'points', value: 0.98 }, verdict: 'better' });
});

const of = (value: number, bound?: Bound, upTo?: number) => ({ value, bound, upTo });

test.each([
  ['to a range that lies below', of(96.58), of(30, 'range', 40), 'down', 'fell'],
  ['from nearly 100% to 100%', of(100, 'under'), of(100), 'up', 'reached'],
  ['from 100% to nearly 100%', of(100), of(100, 'under'), 'down', 'left'],
  ['over what it was', of(85), of(85, 'over'), 'up', 'rose'],
  ['over 85% to over 90%', of(85, 'over'), of(90, 'over'), null, null],
  ['about what it was', of(95), of(96, 'about'), null, null],
] as const)('what is not exact, %s', (_, was, is, turn, group) => {
  const indicators = [makeRate({ id: 'vague' })];
  const now = indicatorRows(makeDataset({ indicators, observations: [makeObservation('vague', is.value, is)] }));
  const [change] = yearChanges(now, { ...earlier, observations: [makeObservation('vague', was.value, was)] });
  expect(change).toMatchObject({ before: was.value, change: { reason: 'inexact' }, turn });
  const found = rateChanges(change ? [change] : []);
  const groups = (['reached', 'left', 'rose', 'fell'] as const).filter((each) => found[each].length > 0);
  expect(groups).toEqual(group ? [group] : []);
  expect(found).toMatchObject({ inexact: group ? 0 : 1, differing: 0, same: 0 });
});

describe('the rates by what became of them', () => {
  const found = rateChanges(changes);

  test.each([
    ['reached', ['reached']],
    ['left', ['left']],
    ['rose', ['far-up', 'up']],
    ['fell', ['down']],
  ] as const)('%s', (group, ids) => {
    expect(found[group].map(({ row }) => row.id)).toEqual(ids);
  });

  test('the rest is counted, each once', () => {
    expect(found).toMatchObject({ same: 2, oneSided: 2, differing: 1 });
  });

  test('two same reports: nothing moved', () => {
    const same = rateChanges(yearChanges(rows, { ...earlier, observations: observed(NOW) }));
    expect(same).toEqual({ reached: [], left: [], rose: [], fell: [], same: 9, oneSided: 0, differing: 0, inexact: 0 });
  });
});

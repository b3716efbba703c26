import { describe, expect, test } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate } from '../../tests/support/make';
import { makeTrend } from '../../tests/support/makeTrend';
import { countFacts } from './countFacts';
import { countSeries } from './countSeries';
import { gapFacts } from './gapFacts';
import { gapSeries } from './gapSeries';
import { indicatorRows } from './indicatorRows';
import { stackFacts } from './stackFacts';
import { trendFacts } from './trendFacts';
import { trendStep } from './trendStep';

/** Rates by their values; null is a rate the report does not state. */
const rates = (values: Readonly<Record<string, number | null>>) =>
  indicatorRows(
    makeDataset({
      indicators: [...Object.keys(values).map((id) => makeRate({ id })), makeIndicator({ id: 'count' })],
      observations: Object.entries(values).flatMap(([id, value]) =>
        value === null ? [] : makeObservation(id, value, { quote: `${value}%` }),
      ),
    }),
  );
const ids = (points: readonly { id: string }[]) => points.map(({ id }) => id).join(' ');

describe('gapFacts', () => {
  test.each([
    ['both ends', { a: 96, b: 99.9, c: 98 }, { short: 3, reached: 0, missing: 0 }, 'a', 'b'],
    ['what reached 100% is not small', { a: 96, b: 100 }, { short: 1, reached: 1, missing: 0 }, 'a', 'a'],
    ['ties', { a: 96, b: 96, c: 98, d: 98 }, { short: 4, reached: 0, missing: 0 }, 'a b', 'c d'],
    ['what is missing is no gap', { a: 96, b: null }, { short: 1, reached: 0, missing: 1 }, 'a', 'a'],
    ['all reached', { a: 100, b: 100 }, { short: 0, reached: 2, missing: 0 }, '', ''],
    ['none', {}, { short: 0, reached: 0, missing: 0 }, '', ''],
  ])('%s', (_, values, numbers, largest, smallest) => {
    const rows = rates(values);
    const facts = gapFacts(rows, gapSeries(rows, 'zh-CN'));
    expect(facts).toMatchObject(numbers);
    expect([ids(facts.most), ids(facts.least)]).toEqual([largest, smallest]);
  });
});

describe('countFacts', () => {
  const cases = { unit: { zh: '件', en: 'cases' } };
  const rows = indicatorRows(
    makeDataset({
      indicators: [
        makeIndicator({ id: 'a', ...cases }),
        makeIndicator({ id: 'b', ...cases }),
        makeIndicator({ id: 'unstated', ...cases }),
        makeIndicator({ id: 'other' }),
        makeIndicator({ id: 'another-unstated' }),
        makeRate({ id: 'rate' }),
      ],
      observations: [
        makeObservation('a', 7, { quote: '7件' }),
        makeObservation('b', 0, { quote: '0件' }),
        makeObservation('other', 3),
      ],
    }),
  );
  test.each([
    ['件', { stated: 2, missing: 1 }, 'a', 'b'],
    ['个', { stated: 1, missing: 1 }, 'other', 'other'],
  ])('counts in %s by themselves, 0 is a number', (unit, numbers, largest, smallest) => {
    const points = countSeries(rows, 'zh-CN').find((series) => series.unit === unit)?.points ?? [];
    const facts = countFacts(rows, points);
    expect(facts).toMatchObject(numbers);
    expect([ids(facts.most), ids(facts.least)]).toEqual([largest, smallest]);
  });
});

test('stackFacts: bars by their sums', () => {
  const facts = stackFacts([
    { label: 'a', values: { x: 1, y: 2 } },
    { label: 'b', values: { x: 3 } },
    { label: 'c', values: { y: 1 } },
  ]);
  expect(facts).toEqual({
    most: [
      { label: 'a', sum: 3 },
      { label: 'b', sum: 3 },
    ],
    least: [{ label: 'c', sum: 1 }],
    total: 7,
  });
});

describe('trendFacts', () => {
  test.each([
    [
      'over places and years',
      [
        [1, 5],
        [9, 2],
      ],
      undefined,
      '虚构1市 2020',
      '虚构0市 2020',
    ],
    [
      'what is missing or counts something else does not compare',
      [
        [4, null],
        ['~9', 5],
      ],
      undefined,
      '虚构1市 2021',
      '虚构0市 2020',
    ],
    [
      'the first rank is the highest',
      [
        [3, 1],
        [2, 7],
      ],
      { kind: 'rank', better: 'lower' },
      '虚构0市 2021',
      '虚构1市 2021',
    ],
    ['nothing', [[null, null]], undefined, '', ''],
  ] as const)('%s', (_, lines, given, most, least) => {
    const named = (points: readonly { name: string; year: number }[]) =>
      points.map(({ name, year }) => `${name} ${year}`).join();
    const facts = trendFacts(makeTrend(lines, given ? makeIndicator(given) : undefined));
    expect([named(facts.most), named(facts.least)]).toEqual([most, least]);
  });
});

describe('trendStep', () => {
  const trend = makeTrend([[10, 15, null, 20, '~30', 40, '>50', 60]]);
  test.each([
    ['the first year', 0, null],
    ['from the year before', 1, { kind: 'number', value: 5, percent: 50 }],
    ['a missing year', 2, { kind: 'none', reason: 'missing' }],
    ['the year after a missing one', 3, { kind: 'none', reason: 'no-baseline' }],
    ['another definition', 4, { kind: 'none', reason: 'definition' }],
    ['after another definition', 5, { kind: 'none', reason: 'definition' }],
    ['a value that is not exact', 6, { kind: 'none', reason: 'inexact' }],
    ['after one that is not', 7, { kind: 'none', reason: 'inexact' }],
    ['beyond the last', 8, null],
  ])('%s', (_, column, step) => {
    const [line] = trend.lines;
    expect(line && trendStep(trend, line, column)).toEqual(step);
  });
});

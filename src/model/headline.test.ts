import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation, makeRate } from '../../tests/support/make';
import type { Bound } from '../dataset/vocabulary';
import { countsByValue, headline, leadFigures, ratesByGap } from './headline';
import { indicatorRows } from './indicatorRows';

/** Rows of rates (`r…`), counts (`c…`) and ranks (`k…`) with the values given; null for none. */
function rowsOf(values: Readonly<Record<string, number | null>>) {
  const entries = Object.entries(values);
  const indicators = entries.map(([id]) =>
    id.startsWith('r') ? makeRate({ id }) : makeIndicator({ id, kind: id.startsWith('k') ? 'rank' : 'count' }),
  );
  const observations = entries.flatMap(([id, value]) => (value === null ? [] : [makeObservation(id, value)]));
  return indicatorRows(makeDataset({ indicators, observations }));
}
const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

describe('the bundled report', () => {
  const rows = indicatorRows(bundledDataset());

  test('in one sentence', () => {
    const { largestGap, ...rest } = headline(rows);
    expect(rest).toEqual({ rates: 13, atCeiling: 9, belowCeiling: 4, stated: 20, missing: 0, isLargestWritten: false });
    expect([largestGap?.id, largestGap?.gap]).toEqual(['petition-resolution-rate', 3.92]);
  });

  test('its gaps, largest first, then those at 100% in the order of the report', () => {
    const rates = ratesByGap(rows);
    expect(rates.slice(0, 5).map((row) => [row.id, row.gap])).toEqual([
      ['petition-resolution-rate', 3.92],
      ['nearby-service-rate', 3.42],
      ['immediate-service-rate', 0.13],
      ['online-service-rate', 0.04],
      ['decision-review-rate', 0],
    ]);
    expect(rates).toHaveLength(13);
  });

  test('its counts, largest first', () => {
    const counts = countsByValue(rows);
    expect(counts.slice(0, 4).map((row) => row.value)).toEqual([1096, 685, 650, 156]);
    expect(counts).toHaveLength(19);
    expect(ids(counts)).not.toContain('kiosk-service-rank');
  });

  test.each([
    ['administration', ['nearby-service-rate', 'immediate-service-rate', 'one-stop-themes', 'devolved-services']],
    [
      'enforcement',
      ['regulation-data-coverage', 'devolved-powers-use-rate', 'joint-inspection-items', 'joint-inspection-fields'],
    ],
    [
      'disputes',
      ['petition-resolution-rate', 'court-appearance-rate', 'litigation-cases', 'publicity-projects-awarded'],
    ],
    ['supervision', ['gazette-digital-rate', 'gazette-timely-rate', 'disclosure-requests', 'credit-regulated-fields']],
  ])('the figures that stand for %s', (domain, expected) => {
    expect(ids(leadFigures(rows.filter((row) => row.domain.id === domain)))).toEqual(expected);
  });
});

test.each([
  ['nothing', {}, { rates: 0, atCeiling: 0, belowCeiling: 0, stated: 0, missing: 0, isLargestWritten: false }, null],
  [
    'all at 100%',
    { r1: 100, r2: 100, c1: 1 },
    { rates: 2, atCeiling: 2, belowCeiling: 0, stated: 1, missing: 0, isLargestWritten: false },
    null,
  ],
  [
    'missing values, which are neither short nor 0',
    { r1: null, r2: 99, c1: null, k1: 1 },
    { rates: 1, atCeiling: 0, belowCeiling: 1, stated: 1, missing: 2, isLargestWritten: false },
    'r2',
  ],
  [
    'a rate of 0',
    { r1: 50, r2: 0 },
    { rates: 2, atCeiling: 0, belowCeiling: 2, stated: 0, missing: 0, isLargestWritten: false },
    'r2',
  ],
  [
    'equal gaps',
    { r1: 99, r2: 98, r3: 98 },
    { rates: 3, atCeiling: 0, belowCeiling: 3, stated: 0, missing: 0, isLargestWritten: false },
    'r2',
  ],
])('the headline of %s', (_, values, counted, largest) => {
  const { largestGap, ...rest } = headline(rowsOf(values));
  expect(rest).toEqual(counted);
  expect(largestGap?.id ?? null).toBe(largest);
});

test.each([
  ['a range that lies below the others', { r1: [30, 'range', 40], r2: [96.58] }, 'r1', false],
  ['a range that may end above another', { r1: [30, 'range', 40], r2: [35] }, 'r1', true],
  ['over what is below the others', { r1: [85, 'over'], r2: [96] }, 'r1', true],
  ['an exact one, beside one that may be anything', { r1: [90], r2: [100, 'under'] }, 'r1', true],
  ['an exact one, beside one that is more', { r1: [90], r2: [95, 'over'] }, 'r1', false],
  ['a range that ends at 100%', { r1: [90, 'range', 100], r2: [100] }, 'r1', true],
  ['nearly 100%, of which no size is known', { r1: [100, 'under'], r2: [100] }, null, false],
  ['all exact', { r1: [96], r2: [96] }, 'r1', false],
] as const)('whether the largest gap is sure: %s', (_, values, largest, isWritten) => {
  const given: [string, readonly [number, Bound?, number?]][] = Object.entries(values);
  const indicators = given.map(([id]) => makeRate({ id }));
  const observations = given.map(([id, [value, bound, upTo]]) => makeObservation(id, value, { bound, upTo }));
  const said = headline(indicatorRows(makeDataset({ indicators, observations })));
  expect([said.largestGap?.id ?? null, said.isLargestWritten]).toEqual([largest, isWritten]);
});

test('equal gaps: nearly 100% comes before 100%', () => {
  const indicators = ['full', 'nearly'].map((id) => makeRate({ id }));
  const observations = [makeObservation('full', 100), makeObservation('nearly', 100, { bound: 'under' })];
  expect(ids(ratesByGap(indicatorRows(makeDataset({ indicators, observations }))))).toEqual(['nearly', 'full']);
});

test('equal counts keep their order; a count of 0 counts, a missing one does not', () => {
  expect(ids(countsByValue(rowsOf({ c1: 0, c2: 7, c3: null, k1: 99, c4: 7, r1: 100 })))).toEqual(['c2', 'c4', 'c1']);
});

test.each([
  ['two rates and two counts', { r1: 99, r2: 97, r3: 98, c1: 1, c2: 3, c3: 2 }, 4, ['r2', 'r3', 'c2', 'c3']],
  ['more rates where counts are few', { r1: 99, r2: 98, r3: 97, r4: 96, c1: 5 }, 4, ['r4', 'r3', 'r2', 'c1']],
  ['more counts where rates are few', { r1: 99, c1: 1, c2: 2, c3: 3, c4: 4 }, 4, ['r1', 'c4', 'c3', 'c2']],
  ['all there is', { r1: 99, c1: 1 }, 4, ['r1', 'c1']],
  ['no rank and nothing missing', { k1: 1, r1: null, c1: 2 }, 4, ['c1']],
  ['no more than asked for', { r1: 99, r2: 98, c1: 1, c2: 2 }, 2, ['r2', 'c2']],
  ['one more count of an odd number', { r1: 99, r2: 98, c1: 1, c2: 2 }, 3, ['r2', 'c2', 'c1']],
] as const)('lead figures are %s', (_, values, limit, expected) => {
  expect(ids(leadFigures(rowsOf(values), limit))).toEqual(expected);
});

import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation, makeRate, words } from '../../tests/support/make';
import { indicatorRows } from './indicatorRows';

const indicators = [
  makeRate({ id: 'short' }),
  makeRate({ id: 'zero' }),
  makeIndicator({ id: 'none', category: 'c2' }),
  makeIndicator({ id: 'many', domain: 'd2', category: 'c3' }),
];
const observations = [
  makeObservation('many', 0, { section: '1.2' }),
  makeObservation('zero', 0),
  makeObservation('short', 96.08, { note: words('注') }),
];

test('joins every indicator, in the order of the catalogue, to what the report says', () => {
  const rows = indicatorRows(makeDataset({ indicators, observations }));
  expect(
    rows.map(({ id, domain, category, value, section, status, gap }) => [
      [id, domain.id, category.id].join(' '),
      value,
      section?.id ?? null,
      status,
      gap,
    ]),
  ).toEqual([
    ['short d1 c1', 96.08, '1.1', 'below-ceiling', 3.92],
    ['zero d1 c1', 0, '1.1', 'below-ceiling', 100],
    ['none d1 c2', null, null, 'missing', null],
    ['many d2 c3', 0, '1.2', 'stated', null],
  ]);
  expect(rows[0]?.observation).toBe(observations[2]);
  expect(rows[0]?.indicator).toBe(indicators[0]);
  expect(rows[2]?.observation).toBeNull();
});

test('without a report every row is missing, none is left out', () => {
  const rows = indicatorRows({ ...makeDataset({ indicators }), report: null });
  expect(rows.map((row) => [row.id, row.value, row.status])).toEqual([
    ['short', null, 'missing'],
    ['zero', null, 'missing'],
    ['none', null, 'missing'],
    ['many', null, 'missing'],
  ]);
});

test('an indicator without its domain or category is no row', () => {
  const lost = [makeIndicator({ id: 'a', domain: 'd9' }), makeIndicator({ id: 'b', category: 'c9' })];
  expect(indicatorRows(makeDataset({ indicators: [...lost, makeIndicator({ id: 'c' })] })).map(({ id }) => id)).toEqual(
    ['c'],
  );
});

test('a section the report does not list is null', () => {
  const observed = makeObservation('many', 3, { section: '9' });
  expect(indicatorRows(makeDataset({ indicators, observations: [observed] }))[3]).toMatchObject({
    value: 3,
    section: null,
  });
});

test('answers once for one dataset and anew for another', () => {
  const dataset = makeDataset({ indicators, observations });
  expect(indicatorRows(dataset)).toBe(indicatorRows(dataset));
  expect(indicatorRows({ ...dataset, report: null })).not.toBe(indicatorRows(dataset));
});

test('the bundled report states all 33', () => {
  const rows = indicatorRows(bundledDataset());
  expect(rows).toHaveLength(33);
  expect(rows.filter((row) => row.value === null || row.section === null)).toEqual([]);
});

import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation, makeRate, makeRecord } from '../../tests/support/make';
import type { Bound } from '../dataset/vocabulary';
import { indicatorRows } from './indicatorRows';
import { ratePosition } from './ratePosition';
import { related } from './related';

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
const bundled = bundledDataset();

function rowOf(dataset: typeof bundled | ReturnType<typeof makeDataset>, id: string) {
  const row = indicatorRows(dataset).find((other) => other.id === id);
  if (!row) throw new Error(`no indicator ${id}`);
  return row;
}

test.each([
  ['petition-resolution-rate', [], ['s-petition-source', 's-third-party']],
  ['devolved-powers', ['devolved-powers-use-rate'], ['s-town-enforcement', 's-platform-2']],
  [
    'credit-regulated-fields',
    [
      'gazette-digital-rate',
      'gazette-timely-rate',
      'disclosure-requests',
      'disclosure-reply-rate',
      'disclosure-record-rate',
    ],
    ['s-credit-zhaoqing', 's-credit-loan'],
  ],
  ['decision-fix-rate', ['decision-review-rate'], ['s-1-n-3', 'd-participation', 'd-contract-review']],
])('near %s: same category or section; deeds of the category', (id, indicators, records) => {
  const near = related(bundled, rowOf(bundled, id));
  expect([ids(near.indicators), ids(near.records)]).toEqual([indicators, records]);
});

const dataset = makeDataset({
  indicators: [
    makeIndicator({ id: 'a', category: 'c1' }),
    makeIndicator({ id: 'b', category: 'c2' }),
    makeIndicator({ id: 'c', category: 'c1' }),
    makeIndicator({ id: 'd', domain: 'd2', category: 'c3' }),
  ],
  observations: [makeObservation('a', 1), makeObservation('b', 2)],
  records: [makeRecord({ id: 'p', kind: 'problem' }), makeRecord({ id: 'm', section: '1.2' })],
});

test.each([
  ['a', ['b', 'c'], ['m']],
  ['b', ['a'], []],
  ['c', ['a'], ['m']],
  // Two indicators the report does not state share no section.
  ['d', [], []],
])('near %s, also where the report is silent', (id, indicators, records) => {
  const near = related(dataset, rowOf(dataset, id));
  expect([ids(near.indicators), ids(near.records)]).toEqual([indicators, records]);
});

test.each([
  ['petition-resolution-rate', 1],
  ['nearby-service-rate', 2],
  ['immediate-service-rate', 3],
  ['online-service-rate', 4],
  ['decision-review-rate', 5],
  ['disclosure-record-rate', 5],
])('%s has place %i among the rates', (id, place) => {
  const position = ratePosition(indicatorRows(bundled), rowOf(bundled, id));
  expect(position).toMatchObject({ place, atCeiling: 9 });
  expect(position?.rates).toHaveLength(13);
  expect(position?.rates[0]?.id).toBe('petition-resolution-rate');
});

test.each([
  ['nearly', { nearly: [100, 'under'], full: [100] }, 1, false],
  ['full', { nearly: [100, 'under'], full: [100] }, 2, false],
  ['far', { far: [30, 'range', 40], near: [96] }, 1, false],
  ['near', { far: [30, 'range', 40], near: [96] }, 2, false],
  ['one', { one: [85, 'over'], other: [90] }, 1, true],
  ['other', { one: [85, 'over'], other: [90] }, 2, true],
  ['a', { a: [96], b: [96] }, 1, false],
] as const)('%s among rates that are not all exact', (id, values, place, isWritten) => {
  const given: [string, readonly [number, Bound?, number?]][] = Object.entries(values);
  const rows = indicatorRows(
    makeDataset({
      indicators: given.map(([each]) => makeRate({ id: each })),
      observations: given.map(([each, [value, bound, upTo]]) => makeObservation(each, value, { bound, upTo })),
    }),
  );
  const row = rows.find((each) => each.id === id);
  expect(row && ratePosition(rows, row)).toMatchObject({ place, isWritten });
});

test.each(['one-stop-themes', 'kiosk-service-rank'])('%s is no rate and has no place among them', (id) => {
  expect(ratePosition(indicatorRows(bundled), rowOf(bundled, id))).toBeNull();
});

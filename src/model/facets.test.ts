import { expect, test } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate, makeRecord } from '../../tests/support/make';
import { INDICATOR_FACETS, indicatorFacets, RECORD_FACETS, recordFacets } from './facets';
import { indicatorRows } from './indicatorRows';
import { recordRows } from './recordRows';

const dataset = makeDataset({
  indicators: [makeRate({ id: 'a' }), makeIndicator({ id: 'b', domain: 'd2', category: 'c3' })],
  observations: [makeObservation('a', 99, { section: '1.2' })],
  records: [makeRecord({ kind: 'honour', tags: ['national', 'first-batch'] })],
});

test('facets of indicators: their values and those of a row', () => {
  const [stated, missing] = indicatorRows(dataset);
  const facets = indicatorFacets(dataset);
  expect(facets.map(({ id }) => id)).toEqual(INDICATOR_FACETS);
  expect(facets.map(({ id, values, of }) => [id, values, stated && of(stated), missing && of(missing)])).toEqual([
    ['domain', ['d1', 'd2'], 'd1', 'd2'],
    ['category', ['c1', 'c2', 'c3'], 'c1', 'c3'],
    ['kind', ['rate', 'count', 'rank'], 'rate', 'count'],
    ['unit', ['%', '个'], '%', '个'],
    ['status', ['below-ceiling', 'at-ceiling', 'stated', 'missing'], 'below-ceiling', 'missing'],
    ['section', ['1.1', '1.2'], '1.2', null],
  ]);
});

test('without a report there are no sections to choose', () => {
  expect(indicatorFacets({ ...dataset, report: null }).find(({ id }) => id === 'section')?.values).toEqual([]);
});

test('facets of records: their values and those of a row', () => {
  const [row] = recordRows(dataset);
  const facets = recordFacets(dataset);
  expect(facets.map(({ id }) => id)).toEqual(RECORD_FACETS);
  expect(facets.map(({ id, of }) => [id, row && of(row)])).toEqual([
    ['kind', 'honour'],
    ['domain', 'd1'],
    ['category', 'c1'],
    ['tag', ['national', 'first-batch']],
  ]);
  // Problems and plans have a page of their own.
  expect(facets[0]?.values).toEqual(['measure', 'mechanism', 'document', 'honour']);
});

import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeRecord } from '../../tests/support/make';
import { deedRows, highlights, recordRows } from './recordRows';

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

const dataset = makeDataset({
  records: [
    makeRecord({ id: 'a', kind: 'problem' }),
    makeRecord({ id: 'b', kind: 'honour', section: '1.2', tags: ['first-batch'] }),
    makeRecord({ id: 'c', kind: 'plan', tags: ['pioneer'] }),
    makeRecord({ id: 'd', kind: 'measure', domain: 'd2', category: 'c3', tags: ['provincial', 'first-batch'] }),
    makeRecord({ id: 'e', kind: 'mechanism', tags: ['national', 'innovation'] }),
    makeRecord({ id: 'f', kind: 'document', domain: 'd9', category: 'c9', section: '9' }),
  ],
});

test('records keep the order of the report and get the names of where they belong', () => {
  const rows = recordRows(dataset);
  expect(rows.map(({ id, domain, category, section }) => [id, domain?.id, category?.id, section?.id])).toEqual([
    ['a', 'd1', 'c1', '1.1'],
    ['b', 'd1', 'c1', '1.2'],
    ['c', 'd1', 'c1', '1.1'],
    ['d', 'd2', 'c3', '1.1'],
    ['e', 'd1', 'c1', '1.1'],
    ['f', undefined, undefined, undefined],
  ]);
  expect(rows[5]).toMatchObject({ domain: null, category: null, section: null });
  expect(recordRows(dataset)).toBe(rows);
});

test('deeds are what was done, not what is lacking or intended', () => {
  expect(ids(deedRows(dataset))).toEqual(['b', 'd', 'e', 'f']);
});

test('no report, no records', () => {
  expect(recordRows({ ...dataset, report: null })).toEqual([]);
  expect(deedRows({ ...dataset, report: null })).toEqual([]);
});

test('highlights: firsts of any kind but honours, which stand apart', () => {
  const { firsts, honours } = highlights(recordRows(dataset));
  expect([ids(firsts), ids(honours)]).toEqual([['c', 'd'], ['b']]);
});

test('the bundled report', () => {
  const rows = deedRows(bundledDataset());
  expect(rows).toHaveLength(70);
  expect(rows.filter(({ domain, category, section }) => !domain || !category || !section)).toEqual([]);
  const { firsts, honours } = highlights(rows);
  expect(ids(firsts)).toEqual(['m-team-training', 's-kiosk', 's-one-thing', 'd-lenient-penalty', 's-platform-2']);
  expect(ids(honours)).toEqual([
    'h-demo-sites',
    'h-demo-city',
    'h-double-tolerance',
    'h-food-city',
    'h-labour-market',
    'h-double-excellent',
  ]);
});

import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeRecord } from '../../tests/support/make';
import { recordMatrix } from './recordMatrix';
import { recordRows } from './recordRows';

test('counts the kinds of each category that has deeds, in the order of the categories', () => {
  const dataset = makeDataset({
    records: [
      makeRecord({ id: 'a', category: 'c3', kind: 'honour' }),
      makeRecord({ id: 'b', category: 'c1', kind: 'measure' }),
      makeRecord({ id: 'c', category: 'c1', kind: 'document' }),
      makeRecord({ id: 'd', category: 'c1', kind: 'measure' }),
      makeRecord({ id: 'e', category: 'c1', kind: 'problem' }),
      makeRecord({ id: 'f', category: 'c2', kind: 'plan' }),
      makeRecord({ id: 'g', category: 'c9', kind: 'measure' }),
    ],
  });
  const [c1, , c3] = dataset.catalogue.categories;
  expect(recordMatrix(dataset.catalogue.categories, recordRows(dataset))).toEqual([
    { category: c1, total: 3, byKind: { measure: 2, mechanism: 0, document: 1, honour: 0 } },
    { category: c3, total: 1, byKind: { measure: 0, mechanism: 0, document: 0, honour: 1 } },
  ]);
});

test('nothing counted, no rows', () => {
  expect(recordMatrix(makeDataset({}).catalogue.categories, [])).toEqual([]);
});

test('the bundled report: every category has deeds, 70 in all', () => {
  const dataset = bundledDataset();
  const tallies = recordMatrix(dataset.catalogue.categories, recordRows(dataset));
  expect(tallies.map(({ category, total }) => `${category.id} ${total}`)).toEqual([
    'leadership 12',
    'functions 4',
    'services 4',
    'business 3',
    'legislation 7',
    'decisions 3',
    'regulation 4',
    'reform 2',
    'conduct 3',
    'key-fields 2',
    'publicity 4',
    'safety 4',
    'mediation 2',
    'petitions 2',
    'litigation 6',
    'oversight 3',
    'inspection 2',
    'openness 1',
    'integrity 2',
  ]);
  expect(tallies.reduce((sum, { total }) => sum + total, 0)).toBe(70);
  expect(tallies[0]?.byKind).toEqual({ measure: 5, mechanism: 3, document: 2, honour: 2 });
});

import { expect, test } from 'vitest';
import { makeCategory, makeDataset, makeIndicator, makeObservation, makeRecord } from '../../tests/support/make';
import { ownCatalogue } from './ownCatalogue';

const { catalogue: published, report } = makeDataset({ indicators: [makeIndicator({ id: 'old' })] });
if (!report) throw new Error('no report');
const catalogue = {
  ...published,
  categories: [...published.categories, makeCategory('c8', 'd1'), makeCategory('c9', 'd1')],
  indicators: [
    makeIndicator({ id: 'old', aliases: ['旧称'] }),
    makeIndicator({ id: 'own', category: 'c8' }),
    makeIndicator({ id: 'other', category: 'c9' }),
  ],
};
const idsFor = (given: Partial<typeof report>) => {
  const own = ownCatalogue(catalogue, published, { ...report, ...given });
  return [own.indicators.map(({ id }) => id), own.categories.map(({ id }) => id)];
};

test.each([
  ['nothing of what was added', {}, ['old'], ['c1', 'c2', 'c3']],
  [
    'an indicator with its category',
    { observations: [makeObservation('own', 1)] },
    ['old', 'own'],
    ['c1', 'c2', 'c3', 'c8'],
  ],
  ['a category of a record', { records: [makeRecord({ category: 'c9' })] }, ['old'], ['c1', 'c2', 'c3', 'c9']],
])('uses %s', (_, given, indicators, categories) => {
  expect(idsFor(given)).toEqual([indicators, categories]);
});

test('what published indicators are called elsewhere goes along', () => {
  expect(ownCatalogue(catalogue, published, report).indicators[0]?.aliases).toEqual(['旧称']);
});

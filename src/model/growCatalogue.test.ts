import { expect, test } from 'vitest';
import { makeCategory, makeDataset, makeIndicator } from '../../tests/support/make';
import { growCatalogue } from './growCatalogue';

const { catalogue } = makeDataset({
  indicators: [makeIndicator({ id: 'a', aliases: ['甲'] }), makeIndicator({ id: 'b' })],
});
const additions = {
  categories: [makeCategory('c9', 'd1'), makeCategory('c1', 'd2')],
  indicators: [makeIndicator({ id: 'new', category: 'c9' }), makeIndicator({ id: 'b', kind: 'rank' })],
  aliases: { a: ['乙', '甲'], new: ['丙'], gone: ['丁'] },
};

test('what is new comes at the end, what is there stays', () => {
  const grown = growCatalogue(catalogue, additions);
  expect(grown.categories.map(({ id, domain }) => `${id} ${domain}`)).toEqual(['c1 d1', 'c2 d1', 'c3 d2', 'c9 d1']);
  expect(grown.indicators.map(({ id, kind, aliases }) => [id, kind, aliases])).toEqual([
    ['a', 'count', ['甲', '乙']],
    ['b', 'count', undefined],
    ['new', 'count', ['丙']],
  ]);
});

test('grown twice by the same is grown once', () => {
  const once = growCatalogue(catalogue, additions);
  expect(growCatalogue(once, additions)).toEqual(once);
});

import { describe, expect, test } from 'vitest';
import { makeCategory, makeDataset, makeIndicator, makeRate, words } from '../../../tests/support/make';
import type { Catalogue } from '../../dataset/schema';
import { growCatalogue } from './growCatalogue';

const rate = makeRate({ id: 'answer-rate', name: words('答复率'), short: words('答复') });
const { catalogue: base } = makeDataset({ indicators: [rate] });
const own = (change: Partial<Catalogue>): Catalogue => ({ ...base, ...change });
const parks = makeIndicator({ id: 'parks', name: words('口袋公园') });

test('a file without a catalogue, or with the same, adds nothing', () => {
  const nothing = { categories: [], indicators: [], aliases: {} };
  for (const given of [null, base]) {
    expect(growCatalogue(base, given)).toMatchObject({ catalogue: base, additions: nothing, issues: [] });
  }
});

test('what is new comes in: categories, indicators of them, other names', () => {
  const home = makeCategory('c9', 'd2');
  const there = { ...parks, domain: 'd2', category: 'c9' };
  const renamed = { ...rate, name: words('群众答复率'), aliases: ['答复率', '办复率'] };
  const grown = growCatalogue(base, own({ categories: [...base.categories, home], indicators: [renamed, there] }));
  expect(grown.additions).toEqual({
    categories: [home],
    indicators: [there],
    aliases: { 'answer-rate': ['群众答复率', '办复率'] },
  });
  expect(grown.issues).toEqual([]);
  expect(grown.catalogue.indicators).toEqual([{ ...rate, aliases: ['群众答复率', '办复率'] }, there]);
  expect(grown.catalogue.categories).toEqual([...base.categories, home]);
});

describe('what does not fit stays out and is told', () => {
  test.each([
    ['another kind', { ...rate, kind: 'count' as const }, 'kind', 'one-of', 'rate', 'count'],
    ['another unit', { ...rate, unit: words('‰') }, 'unit.zh', 'one-of', '%', '‰'],
  ])('%s under a known id', (_, indicator, field, expected, detail, got) => {
    const grown = growCatalogue(base, own({ indicators: [indicator] }));
    expect(grown.issues).toEqual([{ path: `catalogue.indicators[answer-rate].${field}`, expected, detail, got }]);
    expect([...grown.differing]).toEqual(['answer-rate']);
    expect(grown.catalogue.indicators).toEqual([rate]);
  });

  test.each([
    ['an unknown domain', { ...parks, domain: 'd9' }, 'domain', 'known-domain', 'd9'],
    ['an unknown category', { ...parks, category: 'c9' }, 'category', 'known-category', 'c9'],
    ['a category of another domain', { ...parks, category: 'c3' }, 'category', 'category-of-domain', 'c3'],
  ])('an indicator of %s', (_, indicator, field, expected, got) => {
    const grown = growCatalogue(base, own({ indicators: [rate, indicator] }));
    expect(grown.issues).toEqual([
      expect.objectContaining({ path: `catalogue.indicators[parks].${field}`, expected, got }),
    ]);
    expect(grown.additions.indicators).toEqual([]);
  });

  test('a category of an unknown domain, with the indicators in it', () => {
    const grown = growCatalogue(
      base,
      own({ categories: [makeCategory('c9', 'd9')], indicators: [{ ...parks, domain: 'd9', category: 'c9' }] }),
    );
    expect(grown.issues.map(({ path }) => path)).toEqual([
      'catalogue.categories[c9].domain',
      'catalogue.indicators[parks].domain',
    ]);
  });
});

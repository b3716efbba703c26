import { expect, test } from 'vitest';
import { makeCategory, makeIndicator, words } from '../../tests/support/make';
import { makeAdditions } from '../../tests/support/makeKept';
import { type CatalogueAdditions, NO_ADDITIONS } from './imported';
import { addsNothing, uniteAdditions } from './uniteAdditions';

const alpha = makeIndicator({ id: 'alpha' });
const renamed = makeIndicator({ id: 'alpha', name: words('改名') });
const beta = makeIndicator({ id: 'beta' });

test.each<[string, Partial<CatalogueAdditions>, Partial<CatalogueAdditions>, Partial<CatalogueAdditions>]>([
  ['nothing and nothing', {}, {}, {}],
  ['something to nothing', {}, { indicators: [alpha] }, { indicators: [alpha] }],
  ['another indicator', { indicators: [alpha] }, { indicators: [beta] }, { indicators: [alpha, beta] }],
  [
    'the same indicator: the later',
    { indicators: [alpha, beta] },
    { indicators: [renamed] },
    { indicators: [renamed, beta] },
  ],
  [
    'categories likewise',
    { categories: [makeCategory('c1', 'd1')] },
    { categories: [makeCategory('c2', 'd1'), makeCategory('c1', 'd2')] },
    { categories: [makeCategory('c1', 'd2'), makeCategory('c2', 'd1')] },
  ],
  [
    'aliases are united, each once',
    { aliases: { a: ['甲', '乙'] } },
    { aliases: { a: ['乙', '丙'], b: ['丁'] } },
    { aliases: { a: ['甲', '乙', '丙'], b: ['丁'] } },
  ],
  ['an empty list of aliases is none', {}, { aliases: { a: [] } }, {}],
])('%s', (_, earlier, later, united) => {
  expect(uniteAdditions(makeAdditions(earlier), makeAdditions(later))).toEqual(makeAdditions(united));
});

test.each([
  [NO_ADDITIONS, true],
  [makeAdditions({ indicators: [alpha] }), false],
  [makeAdditions({ categories: [makeCategory('c1', 'd1')] }), false],
  [makeAdditions({ aliases: { a: ['甲'] } }), false],
])('%j adds nothing: %s', (additions, expected) => {
  expect(addsNothing(additions)).toBe(expected);
});

import { expect, test } from 'vitest';
import { makeCategory, makeDomain, makeIndicator, words } from '../../tests/support/make';
import { makeAdditions } from '../../tests/support/makeKept';
import { overlayCatalogue } from './overlayCatalogue';

const alpha = makeIndicator({ id: 'alpha', aliases: ['甲'] });
const catalogue = {
  schemaVersion: 1,
  domains: [makeDomain('d1')],
  categories: [makeCategory('c1', 'd1')],
  indicators: [alpha],
};
const text = JSON.stringify(catalogue);
const beta = makeIndicator({ id: 'beta', category: 'c2' });
const gamma = makeIndicator({ id: 'gamma' });
const c2 = makeCategory('c2', 'd1');

const laid = (given: Parameters<typeof makeAdditions>[0], uses: readonly string[], base = text) =>
  overlayCatalogue(base, makeAdditions(given), new Set(uses));

test('new indicators and their categories come at the end', () => {
  expect(JSON.parse(laid({ indicators: [beta, gamma], categories: [c2] }, ['beta', 'gamma']))).toEqual({
    ...catalogue,
    categories: [...catalogue.categories, c2],
    indicators: [alpha, beta, gamma],
  });
});

test('what no kept report uses any more is left out, with its category', () => {
  expect(JSON.parse(laid({ indicators: [beta, gamma], categories: [c2] }, ['gamma']))).toEqual({
    ...catalogue,
    indicators: [alpha, gamma],
  });
});

test('a category that only records use', () => {
  expect(JSON.parse(laid({ categories: [c2] }, ['c2'])).categories).toEqual([...catalogue.categories, c2]);
});

test('what the published catalogue has gained meanwhile gives way to it', () => {
  const mine = makeIndicator({ id: 'alpha', name: words('我的') });
  expect(laid({ indicators: [mine], categories: [makeCategory('c1', 'd9')] }, ['alpha', 'c1'])).toBe(text);
});

test.each([
  ['to an indicator with aliases', { alpha: ['甲', '乙'] }, ['甲', '乙']],
  ['none that is not there already: the text stays', { alpha: ['甲'] }, null],
  ['of an indicator nobody knows: the text stays', { omega: ['丙'] }, null],
])('aliases, %s', (_, aliases, expected) => {
  const result = laid({ aliases }, []);
  if (expected === null) expect(result).toBe(text);
  else expect(JSON.parse(result).indicators[0]).toEqual({ ...alpha, aliases: expected });
});

test('aliases of a new indicator, and of a published one that had none', () => {
  const base = JSON.stringify({ ...catalogue, indicators: [gamma] });
  const result = JSON.parse(laid({ indicators: [beta], aliases: { beta: ['贝'], gamma: ['伽'] } }, ['beta'], base));
  expect(result.indicators).toEqual([
    { ...gamma, aliases: ['伽'] },
    { ...beta, aliases: ['贝'] },
  ]);
});

test.each(['', '<html>', '[]', '{"indicators":[]}', '{"indicators":{},"categories":[]}'])(
  'a file that is no catalogue stays as it is, for the page to say so: %s',
  (broken) => {
    expect(laid({ indicators: [beta] }, ['beta'], broken)).toBe(broken);
  },
);

test('bad rows stay in their places, so that what is said of them is right', () => {
  const base = JSON.stringify({ ...catalogue, indicators: [null, 7, { id: 3 }, alpha] });
  expect(JSON.parse(laid({ indicators: [gamma] }, ['gamma'], base)).indicators).toEqual([
    null,
    7,
    { id: 3 },
    alpha,
    gamma,
  ]);
});

import { expect, test } from 'vitest';
import type { Facet } from './facetIndex';
import { loosen } from './loosen';

interface Item {
  name: string;
  kind: string;
  domain: string;
}
const items: readonly Item[] = [
  { name: '信访化解率', kind: 'rate', domain: 'disputes' },
  { name: '出庭应诉率', kind: 'rate', domain: 'disputes' },
  { name: '信访件数', kind: 'count', domain: 'disputes' },
  { name: '公开申请', kind: 'count', domain: 'supervision' },
];
const facets: readonly Facet<Item>[] = [
  { id: 'kind', values: ['rate', 'count', 'rank'], of: (item) => item.kind },
  { id: 'domain', values: ['disputes', 'supervision'], of: (item) => item.domain },
];
const nameOf = ({ name }: Item) => ({ names: [name], texts: [] });

test.each([
  [
    'two facets that exclude each other',
    { kind: ['rate'], domain: ['supervision'] },
    '',
    ['kind rate 1', 'domain supervision 2'],
  ],
  ['words that nothing holds', { kind: ['rate'] }, '没有', ['words 2']],
  ['words against a facet', { domain: ['supervision'] }, '信访', ['domain supervision 2', 'words 1']],
  ['several values of one facet', { kind: ['rank', 'rate'], domain: ['supervision'] }, '', ['domain supervision 2']],
  ['two conditions too many', { kind: ['rank'], domain: ['supervision'] }, '信访', []],
  ['a value nothing has', { kind: ['rank'] }, '', ['kind rank 4']],
  ['an unknown value', { domain: ['?'], kind: ['count'] }, '', ['domain ? 2']],
  ['nothing asked', {}, '', []],
] as const)('%s', (_, selection, q, offers) => {
  const found = loosen(items, facets, nameOf, { selection, q });
  expect(
    found
      .map(({ facet, value, count }) =>
        facet === null && value === null ? `words ${count}` : `${facet} ${value} ${count}`,
      )
      .sort(),
  ).toEqual([...offers].sort());
});

test('the offer that shows most comes first; on a tie the words, then the order asked', () => {
  const order = (selection: Record<string, string[]>, q: string) =>
    loosen(items, facets, nameOf, { selection, q }).map(({ facet, count }) => [facet, count]);
  expect(order({ kind: ['rate'], domain: ['supervision'] }, '')).toEqual([
    ['domain', 2],
    ['kind', 1],
  ]);
  expect(order({ domain: ['supervision'] }, '出庭')).toEqual([
    [null, 1],
    ['domain', 1],
  ]);
});

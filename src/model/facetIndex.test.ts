import { expect, test } from 'vitest';
import { applyFacets, buildFacetIndex, type Facet } from './facetIndex';

interface Item {
  kind: string;
  domain: string | null;
  tags: readonly string[];
}
const facets: readonly Facet<Item>[] = [
  { id: 'kind', values: ['a', 'b', 'c', 'd'], of: (item) => item.kind },
  { id: 'domain', values: ['x', 'y'], of: (item) => item.domain },
  { id: 'tag', values: ['p', 'q', 'z'], of: (item) => item.tags },
];
const items: readonly Item[] = [
  { kind: 'a', domain: 'x', tags: ['p'] },
  { kind: 'a', domain: 'y', tags: ['p', 'q'] },
  { kind: 'b', domain: 'x', tags: [] },
  { kind: 'b', domain: null, tags: ['q'] },
  { kind: 'c', domain: 'y', tags: ['q', 'not a value of the facet'] },
];
const index = buildFacetIndex(items, facets);

// Counts are those of kind a b c d, domain x y, tag p q z.
test.each([
  ['nothing chosen', {}, null, [0, 1, 2, 3, 4], [2, 2, 1, 0], [2, 2], [2, 3, 0]],
  ['an empty choice', { kind: [] }, null, [0, 1, 2, 3, 4], [2, 2, 1, 0], [2, 2], [2, 3, 0]],
  ['a facet there is not', { colour: ['red'] }, null, [0, 1, 2, 3, 4], [2, 2, 1, 0], [2, 2], [2, 3, 0]],
  ['one value: its own facet keeps its counts', { kind: ['a'] }, null, [0, 1], [2, 2, 1, 0], [1, 1], [2, 1, 0]],
  ['two values of one facet: either', { kind: ['a', 'b'] }, null, [0, 1, 2, 3], [2, 2, 1, 0], [2, 1], [2, 2, 0]],
  ['two facets: both', { kind: ['a'], domain: ['y'] }, null, [1], [1, 0, 1, 0], [1, 1], [1, 1, 0]],
  ['three facets', { kind: ['a'], domain: ['x'], tag: ['q'] }, null, [], [0, 0, 0, 0], [0, 1], [1, 0, 0]],
  [
    'an item with two values counts once a value',
    { tag: ['p', 'q'] },
    null,
    [0, 1, 3, 4],
    [2, 1, 1, 0],
    [1, 2],
    [2, 3, 0],
  ],
  [
    'an item without a value is never chosen',
    { domain: ['x', 'y'] },
    null,
    [0, 1, 2, 4],
    [2, 1, 1, 0],
    [2, 2],
    [2, 2, 0],
  ],
  ['a value nothing has', { tag: ['z'] }, null, [], [0, 0, 0, 0], [0, 0], [2, 3, 0]],
  ['an unknown value alone', { kind: ['?'] }, null, [], [2, 2, 1, 0], [0, 0], [0, 0, 0]],
  ['an unknown value beside a known one', { kind: ['?', 'a'] }, null, [0, 1], [2, 2, 1, 0], [1, 1], [2, 1, 0]],
  ['a search', {}, [1, 0, 1, 1, 1], [0, 2, 3, 4], [1, 2, 1, 0], [2, 1], [1, 2, 0]],
  ['a search narrows the own facet too', { kind: ['a'] }, [1, 0, 1, 1, 1], [0], [1, 2, 1, 0], [1, 0], [1, 0, 0]],
  ['a search that finds nothing', { kind: ['a'] }, [0, 0, 0, 0, 0], [], [0, 0, 0, 0], [0, 0], [0, 0, 0]],
] as const)('%s', (_, selection, mask, matches, kind, domain, tag) => {
  const result = applyFacets(index, selection, mask && Uint8Array.from(mask));
  expect([...result.matches]).toEqual(matches);
  const counts = Object.fromEntries(Object.entries(result.counts).map(([id, tally]) => [id, [...tally]]));
  expect(counts).toEqual({ kind, domain, tag });
});

test('no items: no matches, every count 0', () => {
  const { matches, counts } = applyFacets(buildFacetIndex([], facets), { kind: ['a'] }, null);
  expect([...matches]).toEqual([]);
  expect([...(counts.kind ?? [])]).toEqual([0, 0, 0, 0]);
});

import { expect, test } from 'vitest';
import { applyFacets, buildFacetIndex, type Facet, type FacetSelection } from './facetIndex';

/** The same question asked the slow and obvious way. */
function bruteForce<T>(items: readonly T[], facets: readonly Facet<T>[], chosen: FacetSelection, found: Set<number>) {
  const valuesOf = (facet: Facet<T>, item: T) => [facet.of(item) ?? []].flat();
  const passes = (item: T, facet: Facet<T>) => {
    const wanted = chosen[facet.id] ?? [];
    return wanted.length === 0 || valuesOf(facet, item).some((value) => wanted.includes(value));
  };
  const searched = items.filter((_, i) => found.has(i));
  return {
    matches: [...items.keys()].filter((i) => found.has(i) && facets.every((facet) => passes(items[i] as T, facet))),
    counts: Object.fromEntries(
      facets.map((facet) => {
        const others = facets.filter((other) => other !== facet);
        const rest = searched.filter((item) => others.every((other) => passes(item, other)));
        return [facet.id, facet.values.map((v) => rest.filter((item) => valuesOf(facet, item).includes(v)).length)];
      }),
    ),
  };
}

/** Numbers from 0 to below `bound` in a sequence that is the same on every run (Park–Miller). */
function sequence(seed: number) {
  let state = seed;
  return (bound: number) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
}

interface Item {
  kind: string;
  domain: string;
  section: string | null;
  tags: string[];
}
const facets: readonly Facet<Item>[] = [
  { id: 'kind', values: ['k0', 'k1', 'k2'], of: (item) => item.kind },
  { id: 'domain', values: ['d0', 'd1', 'd2', 'd3'], of: (item) => item.domain },
  { id: 'section', values: ['s0', 's1', 's2', 's3', 's4'], of: (item) => item.section },
  { id: 'tag', values: ['t0', 't1', 't2', 't3'], of: (item) => item.tags },
];

const next = sequence(2023);
const items = Array.from({ length: 300 }, (): Item => {
  const section = next(6);
  return {
    kind: `k${next(3)}`,
    domain: `d${next(4)}`,
    section: section === 5 ? null : `s${section}`,
    tags: ['t0', 't1', 't2', 't3'].filter(() => next(3) === 0),
  };
});
const index = buildFacetIndex(items, facets);

const trials = Array.from({ length: 400 }, (_, trial) => {
  // Each facet is left alone in one of two trials; else about half its values, perhaps none, are chosen.
  const chosen = facets.flatMap(({ id, values }) => (next(2) ? [[id, values.filter(() => next(2))] as const] : []));
  const searched = next(3) === 0;
  const found = new Set([...items.keys()].filter(() => !searched || next(2)));
  return { trial, selection: Object.fromEntries(chosen), found, searched };
});

test('the trials are varied', () => {
  const active = trials.map(({ selection }) => Object.values(selection).filter((values) => values.length > 0).length);
  expect(new Set(active)).toEqual(new Set([0, 1, 2, 3, 4]));
  const sizes = trials.map(({ selection, found }) => bruteForce(items, facets, selection, found).matches.length);
  expect(sizes.filter((size) => size > 0 && size < 150).length).toBeGreaterThan(100);
});

test('one pass answers as the slow way does', () => {
  for (const { trial, selection, found, searched } of trials) {
    const mask = searched ? Uint8Array.from(items, (_, i) => (found.has(i) ? 1 : 0)) : null;
    const { matches, counts } = applyFacets(index, selection, mask);
    const listed = Object.fromEntries(Object.entries(counts).map(([id, tally]) => [id, [...tally]]));
    const answer = { trial, selection, matches: [...matches], counts: listed };
    expect(answer).toEqual({ trial, selection, ...bruteForce(items, facets, selection, found) });
  }
});

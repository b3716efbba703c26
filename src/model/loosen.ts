import { applyFacets, buildFacetIndex, type Facet, type FacetSelection } from './facetIndex';
import { searchIndexOf } from './keptSearchIndex';
import type { PinyinTable } from './pinyinTable';
import type { SearchFields } from './searchIndex';
import { searchMask } from './searchMask';

/** What taking one condition away would show. `value` is null for the words searched for. */
export interface Loosening {
  facet: string | null;
  value: string | null;
  count: number;
}

/** For a question that finds nothing: each single condition whose removal finds something, most first. */
export function loosen<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  fieldsOf: (item: T) => SearchFields,
  asked: { selection: FacetSelection; q: string },
  pinyin: PinyinTable | null = null,
): Loosening[] {
  const index = buildFacetIndex(items, facets);
  const mask = searchMask(searchIndexOf(items, fieldsOf), asked.q, pinyin);
  const count = (selection: FacetSelection, text: Uint8Array | null) =>
    applyFacets(index, selection, text).matches.length;
  const byFacet = Object.entries(asked.selection).flatMap(([facet, values]) =>
    values.map((value) => {
      const rest = { ...asked.selection, [facet]: values.filter((other) => other !== value) };
      return { facet, value, count: count(rest, mask) };
    }),
  );
  const byWords = mask ? [{ facet: null, value: null, count: count(asked.selection, null) }] : [];
  return [...byWords, ...byFacet].filter((offer) => offer.count > 0).sort((a, b) => b.count - a.count);
}

import { useDeferredValue, useEffect, useMemo } from 'react';
import {
  applyFacets,
  buildFacetIndex,
  type Facet,
  type FacetResult,
  type FacetSelection,
} from '../../model/facetIndex';
import { itemsAt } from '../../model/listOrder';
import type { SearchFields } from '../../model/searchIndex';
import { searchItems } from '../../model/searchItems';
import { wakePinyin } from './pinyin';
import { useSearchIndex } from './useSearchIndex';

/**
 * Filters a list by facets and words. The indexes are built once for each list; typing stays ahead of the list,
 * which follows when there is time.
 * @param items, facets, fieldsOf must be stable: module-level or memoised; so must `narrow`, which looks at the rows
 * found (`wide`) and may keep fewer: 1 for each item to keep
 */
export function useFacetedList<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  fieldsOf: (item: T) => SearchFields,
  asked: { selection: FacetSelection; q: string; narrow?: (rows: readonly T[]) => Uint8Array | null },
): {
  rows: readonly T[];
  wide: readonly T[];
  /** Where the rows stand among the items. */
  matches: Int32Array;
  counts: FacetResult['counts'];
  present: FacetResult['counts'];
  /** Words were asked for, but a long list is still being prepared: it is shown as if they were not. */
  isPreparing: boolean;
} {
  const facetIndex = useMemo(() => buildFacetIndex(items, facets), [items, facets]);
  const { index, pinyin, version } = useSearchIndex(items, fieldsOf);
  /** How many items have each value at all: a value nothing has is not offered. */
  const present = useMemo(() => applyFacets(facetIndex, {}, null).counts, [facetIndex]);
  const q = useDeferredValue(asked.q);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version means that the table has learnt more
  const mask = useMemo(() => (index ? searchItems(index, q, pinyin) : null), [index, q, pinyin, version]);
  const mayBePinyin = /[a-z]/i.test(q);
  useEffect(() => {
    if (mayBePinyin) wakePinyin();
  }, [mayBePinyin]);
  const found = useMemo(() => applyFacets(facetIndex, asked.selection, mask), [facetIndex, asked.selection, mask]);
  const wide = useMemo(() => itemsAt(items, found.matches), [found, items]);
  const { narrow } = asked;
  const kept = useMemo(() => {
    const also = narrow?.(wide) ?? null;
    return also && applyFacets(facetIndex, asked.selection, mask ? also.map((keep, i) => (mask[i] ? keep : 0)) : also);
  }, [narrow, wide, facetIndex, asked.selection, mask]);
  const rows = useMemo(() => (kept ? itemsAt(items, kept.matches) : wide), [kept, wide, items]);
  const { matches, counts } = kept ?? found;
  return { rows, wide, matches, counts, present, isPreparing: index === null && q.trim() !== '' };
}

import { buildSearchIndex, type SearchFields, type SearchIndex } from './searchIndex';

type FieldsOf = (item: never) => SearchFields;

/** The indexes built so far, for as long as their lists live: every page and the palette look through the same one. */
const kept = new WeakMap<readonly unknown[], WeakMap<FieldsOf, SearchIndex>>();

/** The index of a list if it was built before, else null. */
export function keptSearchIndex<T>(items: readonly T[], fieldsOf: (item: T) => SearchFields): SearchIndex | null {
  return kept.get(items)?.get(fieldsOf) ?? null;
}

export function keepSearchIndex<T>(
  items: readonly T[],
  fieldsOf: (item: T) => SearchFields,
  index: SearchIndex,
): SearchIndex {
  const ofList = kept.get(items) ?? new WeakMap<FieldsOf, SearchIndex>();
  kept.set(items, ofList.set(fieldsOf, index));
  return index;
}

/** The index of a list, built at once where it was not yet. */
export function searchIndexOf<T>(items: readonly T[], fieldsOf: (item: T) => SearchFields): SearchIndex {
  return keptSearchIndex(items, fieldsOf) ?? keepSearchIndex(items, fieldsOf, buildSearchIndex(items, fieldsOf));
}

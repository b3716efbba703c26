import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { SearchFields } from '../../model/searchIndex';
import { searchMask } from '../../model/searchMask';
import { wakePinyin } from '../shared/pinyin';
import { useSearchIndex } from '../shared/useSearchIndex';
import { useDesk } from './ReviewContext';
import type { ReviewItem } from './reviewItem';
import { isShown, shownCounts } from './shownItems';

const NONE: readonly ReviewItem[] = [];

/**
 * The items listed: those of the state asked for that hold the words looked for. The chosen one stays in the list for as
 * long as it is chosen, whatever was decided of it.
 */
export function useShownItems<Item extends ReviewItem>(all: readonly Item[], fieldsOf: (item: Item) => SearchFields) {
  const { place, listed } = useDesk();
  const [query, setQuery] = useState('');
  const isSearched = query.trim() !== '';
  // Decisions make the list anew: it is indexed only while someone looks for something.
  const { index, pinyin, version } = useSearchIndex(isSearched ? all : (NONE as readonly Item[]), fieldsOf);
  const counts = useMemo(() => shownCounts(all), [all]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version means that the table has learnt more
  const items = useMemo(() => {
    const mask = isSearched && index ? searchMask(index, query, pinyin) : null;
    return all.filter((item, i) => {
      if (!isSearched && item.key === place.item) return true;
      return isShown(item, place.show) && (mask === null || mask[i] !== 0);
    });
  }, [all, place.item, place.show, query, isSearched, index, pinyin, version]);
  useLayoutEffect(() => {
    listed.current = items.map(({ key }) => key);
  }, [items, listed]);
  // What is chosen in the text shows in the list, whatever is looked for there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something is chosen, not as one types
  useEffect(() => {
    const isHere = all.some(({ key }) => key === place.item);
    if (isHere && !items.some(({ key }) => key === place.item)) setQuery('');
  }, [place.item]);
  return {
    items,
    counts,
    query,
    setQuery: useCallback((words: string) => {
      if (/[a-z]/i.test(words)) wakePinyin();
      setQuery(words);
    }, []),
  };
}

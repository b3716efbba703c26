import { useEffect, useMemo, useState } from 'react';
import { keepSearchIndex, keptSearchIndex, searchIndexOf } from '../../model/keptSearchIndex';
import { learnSteps } from '../../model/learnSteps';
import type { PinyinTable } from '../../model/pinyinTable';
import { type SearchFields, type SearchIndex, searchIndexSteps } from '../../model/searchIndex';
import { tellLearnt, usePinyin } from './pinyin';
import { runInSlices } from './runInSlices';

/** So many items are indexed within a frame. */
const AT_ONCE = 2000;

/**
 * The index of a list, null while that of a long list is being built, and the readings of its names once they were
 * asked for (`wakePinyin`). A new `version` means that the same query may find more.
 * @param items, fieldsOf must be stable: module-level or memoised
 */
export function useSearchIndex<T>(
  items: readonly T[],
  fieldsOf: (item: T) => SearchFields,
): { index: SearchIndex | null; pinyin: PinyinTable | null; version: number } {
  const isShort = items.length <= AT_ONCE;
  const atOnce = useMemo(() => (isShort ? searchIndexOf(items, fieldsOf) : null), [isShort, items, fieldsOf]);
  const [built, setBuilt] = useState<SearchIndex | null>(null);
  const index = atOnce ?? keptSearchIndex(items, fieldsOf);
  const { pinyin, version } = usePinyin();

  useEffect(() => {
    if (isShort || keptSearchIndex(items, fieldsOf)) return undefined;
    return runInSlices(searchIndexSteps(items, fieldsOf), (ready) => {
      setBuilt(keepSearchIndex(items, fieldsOf, ready));
    });
  }, [isShort, items, fieldsOf]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `built` tells that the kept index is there now
  useEffect(() => {
    if (!index || !pinyin) return undefined;
    return runInSlices(learnSteps(index, pinyin), (learnt) => {
      if (learnt > 0) tellLearnt();
    });
  }, [index, pinyin, built]);

  return { index, pinyin, version };
}

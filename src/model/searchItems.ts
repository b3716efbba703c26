import { memoizeByObject } from './memoizeByObject';
import type { PinyinTable } from './pinyinTable';
import type { SearchIndex } from './searchIndex';
import { searchMask } from './searchMask';

/** What was found last in an index. */
const lastOf = memoizeByObject((_index: SearchIndex): { mask: Uint8Array | null } => ({ mask: null }));

/**
 * Which items hold every word of the query, 0 for those that do not; null where all do, or nothing is sought. Another
 * letter often leaves the same items: then the answer is the same object, and what was made from it holds.
 */
export function searchItems(index: SearchIndex, query: string, pinyin: PinyinTable | null): Uint8Array | null {
  const mask = searchMask(index, query, pinyin);
  if (mask === null || !mask.includes(0)) return null;
  const last = lastOf(index);
  if (last.mask === null || !isSame(last.mask, mask)) last.mask = mask;
  return last.mask;
}

/** Whether two masks of one index leave out the same items. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i += 1) if ((a[i] === 0) !== (b[i] === 0)) return false;
  return true;
}

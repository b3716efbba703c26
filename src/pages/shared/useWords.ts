import type { i18n } from 'i18next';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { addWords } from '../../i18n/addWords';
import type { WordGroup } from '../../i18n/wordGroups';

const asked = new WeakMap<i18n, Map<string, Promise<void>>>();

/** Words for a part that comes late: it waits for them as it waits for its own code, under the same fallback. */
export function useWords(...groups: readonly WordGroup[]): void {
  const { i18n } = useTranslation();
  use(comingWords(i18n, groups));
}

/** The same promise for the same groups; one that failed is forgotten, so that another visit asks again. */
function comingWords(words: i18n, groups: readonly WordGroup[]): Promise<void> {
  const known = asked.get(words) ?? new Map<string, Promise<void>>();
  asked.set(words, known);
  const key = groups.join(' ');
  const found = known.get(key);
  if (found) return found;
  const coming = addWords(words, ...groups);
  known.set(key, coming);
  coming.catch(() => known.delete(key));
  return coming;
}

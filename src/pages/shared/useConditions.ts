import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { Condition, FilterState } from './filterState';

/** Everything chosen, the words first, each with the way to take it away. */
export function useConditions({
  facets,
  selection,
  q,
  choose,
  search,
  more = null,
}: FilterState): readonly Condition[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const colon = language === 'en' ? ': ' : '：';
    const chosen = facets.flatMap(({ id, title, nameOf, isTitled }) =>
      (selection[id] ?? []).map((value) => ({
        key: `${id}=${value}`,
        name: isTitled ? `${title}${colon}${nameOf(value)}` : nameOf(value),
        full: `${title}${colon}${nameOf(value)}`,
        remove: () =>
          choose(
            id,
            (selection[id] ?? []).filter((other) => other !== value),
          ),
      })),
    );
    const name = t('explorer.query', { q });
    const words = { key: 'q', name, full: name, remove: () => search(null) };
    return [...(q.trim() === '' ? [] : [words]), ...chosen, ...(more ? [more] : [])];
  }, [facets, selection, q, choose, search, more, t, language]);
}

import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v7';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { bestMatches } from '../../model/bestMatches';
import { GRADE } from '../../model/grade';
import { indicatorRows } from '../../model/indicatorRows';
import { searchMask } from '../../model/searchMask';
import { useDataset } from '../../pages/shared/DatasetContext';
import { useSearchIndex } from '../../pages/shared/useSearchIndex';
import { useShareLink } from '../../pages/shared/useShareLink';
import { usePreferences } from '../../preferences/usePreferences';
import { explorerSearch } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { recordsSearch } from '../../url/recordsParams';
import { useLanguageHref } from '../useLanguageHref';
import { commandList, pageList } from './paletteCommands';
import { type PaletteEntry, type PaletteGroup, type PaletteList, plainEntry } from './paletteEntry';
import { indicatorEntry, paletteLists } from './paletteLists';
import { recentIndicators } from './recentIndicators';

const SHOWN = 8;

/** What the palette shows for a query: the groups that hold something, those with the better matches first. */
export function usePaletteGroups(q: string): { groups: readonly PaletteGroup[]; isPreparing: boolean } {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const preferences = usePreferences();
  const hrefOf = useLanguageHref();
  const share = useShareLink();
  const lists = useMemo(() => paletteLists(dataset, t, language), [dataset, t, language]);
  const firstDomain = dataset.catalogue.domains[0]?.id ?? null;
  const { pathname } = useLocation();
  const query = useOptimisticSearchParams().toString();
  const address = query ? `${pathname}?${query}` : pathname;
  const pages = useMemo(() => {
    const [name = ''] = document.title.split(' · ');
    return pageList(t, firstDomain, { address, name });
  }, [t, firstDomain, address]);
  const commands = useMemo(
    () => commandList(t, { preferences, language, hrefOf, share }),
    [t, preferences, language, hrefOf, share],
  );
  const found = [
    useGroup(lists.indicators, q),
    useGroup(lists.records, q),
    useGroup(lists.actions, q),
    useGroup(lists.domains, q),
    useGroup(lists.categories, q),
    useGroup(lists.sections, q),
    useGroup(pages, q),
    useGroup(commands, q),
  ];
  const [recent] = useState(recentIndicators);

  if (q.trim() === '') {
    const rows = new Map(indicatorRows(dataset).map((row) => [row.id, row]));
    const opened = recent.flatMap((id) => {
      const row = rows.get(id);
      return row ? [indicatorEntry(row, t, language)] : [];
    });
    const whole = <T>({ id, items, entryOf }: PaletteList<T>) => startGroup(id, items.map(entryOf));
    const usual = { ...commands, items: commands.items.filter(({ isOnlyFound }) => !isOnlyFound) };
    const groups = [startGroup('recent', opened), whole(pages), whole(usual)];
    return { groups: groups.filter(({ total }) => total > 0), isPreparing: false };
  }
  const groups = found.flatMap((group) => (group === null || group.total === 0 ? [] : [group]));
  groups.sort((a, b) => tier(b.grade) - tier(a.grade));
  return { groups, isPreparing: found.includes(null) };
}

/** Found in a name, in the report's words, or only in pieces: within each, the groups keep their order. */
const tier = (grade: number) => Number(grade >= GRADE.label) + Number(grade > GRADE.pieces);

const startGroup = (id: PaletteGroup['id'], entries: readonly PaletteEntry[]): PaletteGroup => ({
  id,
  entries,
  total: entries.length,
  grade: GRADE.whole,
  all: null,
});

/** What a query finds in one list; null while that is being prepared. */
function useGroup<T>(list: PaletteList<T>, q: string): PaletteGroup | null {
  const { t } = useTranslation();
  const { id, items, fieldsOf, entryOf } = list;
  const { index, pinyin, version } = useSearchIndex(items, fieldsOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version means that the table has learnt more
  return useMemo(() => {
    if (!index) return null;
    const { best, total, grade } = bestMatches(searchMask(index, q, pinyin), SHOWN);
    const entries = best.flatMap((i) => {
      const item = items[i];
      return item === undefined ? [] : [entryOf(item)];
    });
    const target = total > SHOWN ? targetOfAll(id, q) : null;
    const all = target && plainEntry(`all:${id}`, t('finder.all', { n: total }), { target });
    return { id, entries, total, grade, all };
  }, [id, items, entryOf, index, pinyin, version, q, t]);
}

function targetOfAll(id: PaletteGroup['id'], q: string): { path: string; search?: string } | null {
  if (id === 'indicators') return { path: paths.explorer, search: explorerSearch({ q }) };
  if (id === 'records') return { path: paths.records, search: recordsSearch({ q }) };
  return id === 'actions' ? { path: paths.actions } : null;
}

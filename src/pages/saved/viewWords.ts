import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import { formatList, inLanguage, type Language } from '../../model/format';
import type { PageKey } from '../../url/pageOfAddress';
import { facetWords } from '../shared/facetWords';
import { type ReadAddress, readAddress } from './readAddress';

/** A kept address in words. */
export interface ViewWords {
  /** The page: `指标`, `争议化解`. */
  page: string;
  /** The conditions as one list; empty where there are none. */
  conditions: string;
  /** Whether the page itself is no longer there. */
  isGone: boolean;
  /** What it asks for and is no longer there, as one list; empty where all is there. */
  gone: string;
}

const KEYS = ['domain', 'category', 'kind', 'status', 'section', 'tag', 'sort', 'view', 'report'] as const;

export function viewWords(path: string, dataset: Dataset, t: TFunction, language: Language): ViewWords {
  const address = readAddress(path, dataset);
  const nameOf = facetWords(dataset, t, language);
  const { catalogue, entries } = dataset;
  const wordsOf = (key: string, value: string): string => {
    const indicator = key === 'i' ? catalogue.indicators.find(({ id }) => id === value) : undefined;
    if (indicator) return inLanguage(indicator.short, language);
    const place = key === 'place' ? entries.find((entry) => entry.place.id === value)?.place : undefined;
    if (place) return inLanguage(place.name, language);
    const entry = key === 'report' ? entries.find(({ id }) => id === value) : undefined;
    if (entry) return `${inLanguage(entry.place.name, language)} · ${t('indicator.yearOf', { year: entry.year })}`;
    if (key === 'q') return t('explorer.query', { q: value });
    if (key === 'view') return t(value === 'chart' ? 'explorer.views.chart' : 'explorer.views.table');
    return nameOf(key, value);
  };
  const keyOf = (key: string): string => {
    const known = KEYS.find((candidate) => candidate === key);
    if (known) return t(`faults.keys.${known}`);
    const others: Readonly<Record<string, string>> = {
      i: t('terms.indicator'),
      place: t('data.place'),
      year: t('terms.year'),
    };
    return others[key] ?? key;
  };
  const conditions = address.asked.filter(({ key, isKnown }) => isKnown && key !== 'sort');
  const gone = address.asked.filter(({ isKnown }) => !isKnown);
  return {
    page: pageName(address, dataset, t, language),
    conditions: formatList(
      conditions.map(({ key, value }) => wordsOf(key, value)),
      language,
    ),
    isGone: !address.isThere,
    gone: formatList(
      gone.map(({ key, value }) => t('saved.goneValue', { key: keyOf(key), value })),
      language,
    ),
  };
}

function pageName({ page, id }: ReadAddress, { catalogue }: Dataset, t: TFunction, language: Language): string {
  const item = (page === 'domain' ? catalogue.domains : catalogue.indicators).find((each) => each.id === id);
  if (item) return inLanguage(item.name, language);
  if (page === null) return t('saved.unknownPage');
  if (id !== null) return t('saved.goneItem', { id });
  const names: Readonly<Record<PageKey, string>> = {
    overview: t('shell.overview'),
    domain: t('shell.domains'),
    explorer: t('shell.indicators'),
    indicator: t('shell.indicators'),
    records: t('shell.records'),
    actions: t('shell.actions'),
    compare: t('shell.compare'),
    saved: t('shell.saved'),
    data: t('shell.data'),
  };
  return names[page];
}

import { type PageKey, pageOfAddress } from './pageOfAddress';

const QUESTION = ['q', 'domain', 'category', 'kind', 'unit', 'status', 'section', 'range', 'sort'] as const;

/** The keys of a page that its deck asks too. */
const KEPT: Readonly<Partial<Record<PageKey, readonly string[]>>> = {
  explorer: QUESTION,
  records: ['q', 'kind', 'domain', 'category', 'tag'],
  actions: ['domain'],
  compare: ['i', 'place', 'year', 'base'],
};

/**
 * The query string (`?…` or empty: the whole report) of the deck that shows what a page shows; the one rule for every
 * link to slides. Indicators chosen on the explorer (`pick`) are shown instead of its list.
 * @param path below the site's root, with its query: `/indicators/?domain=disputes`
 * @returns null for a page with nothing to show on slides
 */
export function deckOfAddress(path: string): string | null {
  const { page, id, params } = pageOfAddress(path);
  if (page === null || page === 'saved') return null;
  const deck = new URLSearchParams();
  const keep = (key: string, as = key) => {
    const values = params.getAll(key).filter((value) => value !== '');
    if (values.length > 0) deck.set(as, values.join(','));
  };
  if (page === 'records' || page === 'actions') deck.set('show', page);
  if (page === 'domain' && id !== null) deck.set('domain', id);
  if (page === 'indicator' && id !== null) deck.set('i', id);
  if (page === 'explorer' && params.get('pick')) keep('pick', 'i');
  else for (const key of KEPT[page] ?? []) keep(key);
  keep('report');
  const text = deck.toString().replace(/%2C/g, ',');
  return text ? `?${text}` : '';
}

import { paths } from './paths';

const QUESTION = ['q', 'domain', 'category', 'kind', 'unit', 'status', 'section', 'range', 'sort'] as const;
/** So many indicators are compared at most; more are chosen from the list. */
const COMPARED = 12;

/**
 * The page that shows what a deck shows: the way back, and where what was asked can be changed.
 * @param search the deck's query string
 * @returns path and query, below the site's root
 */
export function addressOfDeck(search: string): string {
  const params = new URLSearchParams(search);
  const kept = (...keys: readonly string[]) => keys.filter((key) => params.get(key));
  const to = (path: string, keys: readonly string[], as: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams();
    for (const key of [...keys, ...kept('report')]) query.set(as[key] ?? key, params.getAll(key).join(','));
    const text = query.toString().replace(/%2C/g, ',');
    return text ? `${path}?${text}` : path;
  };
  const show = params.get('show');
  if (show === 'records') return to(paths.records, kept('q', 'kind', 'domain', 'category', 'tag'));
  if (show === 'actions') return to(paths.actions, []);
  const chosen = (params.get('i') ?? '').split(',').filter(Boolean);
  const over = kept('place', 'year', 'base');
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1 && over.length === 0) return to(paths.indicator(only), []);
  if (chosen.length > COMPARED) return to(paths.explorer, ['i'], { i: 'pick' });
  if (chosen.length > 0) return to(paths.compare, ['i', ...over]);
  const asked = kept(...QUESTION);
  const domain = params.get('domain') ?? '';
  if (asked.length === 1 && asked[0] === 'domain' && !domain.includes(',')) return to(paths.domain(domain), []);
  return asked.length === 0 ? to(paths.overview, []) : to(paths.explorer, asked);
}

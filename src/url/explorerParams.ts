import {
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { INDICATOR_FACETS } from '../model/facets';
import { SORTS } from '../model/sortRows';

export const VIEWS = ['table', 'chart'] as const;
export type View = (typeof VIEWS)[number];

const list = parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' });

/** What the explorer is asked: words, facets (any of several values each), order. */
export const explorerParams = {
  q: parseAsString.withDefault('').withOptions({ history: 'replace' }),
  domain: list,
  category: list,
  kind: list,
  status: list,
  section: list,
  view: parseAsStringLiteral(VIEWS).withDefault('table').withOptions({ history: 'push' }),
  sort: parseAsStringLiteral(SORTS).withDefault('report').withOptions({ history: 'push' }),
};

export type ExplorerState = inferParserType<typeof explorerParams>;

/** The query string of an explorer state, `?…` or empty. */
export const explorerSearch = createSerializer(explorerParams);

export const NO_INDICATOR_FILTER = { q: null, ...Object.fromEntries(INDICATOR_FACETS.map((id) => [id, null])) };

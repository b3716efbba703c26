import {
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { INDICATOR_FACETS } from '../model/facets';
import { GROUPINGS } from '../model/groupRows';
import { SORTS } from '../model/sorts';

export const VIEWS = ['table', 'cards', 'chart'] as const;
export type View = (typeof VIEWS)[number];

/** The columns a person may choose; the name is always there. */
export const COLUMNS = ['id', 'domain', 'kind', 'value', 'unit', 'gap', 'status', 'section', 'quote'] as const;
export type Column = (typeof COLUMNS)[number];
export const DEFAULT_COLUMNS: readonly Column[] = ['domain', 'value', 'gap', 'status', 'section'];

const list = parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' });

/** What a list of indicators is asked: words, facets (any of several values each), bounds of the value, order. */
export const questionParams = {
  q: parseAsString.withDefault('').withOptions({ history: 'replace' }),
  domain: list,
  category: list,
  kind: list,
  unit: list,
  status: list,
  section: list,
  /** `96..99.9`, either bound may be left out; see `parseRange`. */
  range: parseAsString.withDefault('').withOptions({ history: 'replace' }),
  sort: parseAsStringLiteral(SORTS).withDefault('report').withOptions({ history: 'push' }),
};

/** What the explorer is asked: the list, how it is shown, and the rows chosen from it. */
export const explorerParams = {
  ...questionParams,
  view: parseAsStringLiteral(VIEWS).withDefault('table').withOptions({ history: 'push' }),
  group: parseAsStringLiteral(GROUPINGS).withOptions({ history: 'push' }),
  columns: parseAsArrayOf(parseAsStringLiteral(COLUMNS)).withOptions({ history: 'replace' }),
  /** The indicators chosen, in the order they were. */
  pick: parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'replace' }),
};

export type ExplorerQuestion = inferParserType<typeof questionParams>;
export type ExplorerState = inferParserType<typeof explorerParams>;

/** The query string of an explorer state, `?…` or empty. */
export const explorerSearch = createSerializer(explorerParams);

export const NO_INDICATOR_FILTER = {
  q: null,
  range: null,
  ...Object.fromEntries(INDICATOR_FACETS.map((id) => [id, null])),
};

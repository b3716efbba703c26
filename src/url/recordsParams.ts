import {
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { RECORD_FACETS } from '../model/facets';

const list = parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' });

/** `report`: by domain and category, in the report's order. */
export const RECORD_SORTS = ['report', 'name', '-name'] as const;
export type RecordSort = (typeof RECORD_SORTS)[number];

/** What the records page is asked: words, facets and order. */
export const recordsParams = {
  q: parseAsString.withDefault('').withOptions({ history: 'replace' }),
  kind: list,
  domain: list,
  category: list,
  tag: list,
  sort: parseAsStringLiteral(RECORD_SORTS).withDefault('report').withOptions({ history: 'push' }),
};

export type RecordsState = inferParserType<typeof recordsParams>;

export const recordsSearch = createSerializer(recordsParams);

export const NO_RECORD_FILTER = { q: null, ...Object.fromEntries(RECORD_FACETS.map((id) => [id, null])) };

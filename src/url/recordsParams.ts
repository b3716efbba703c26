import { createSerializer, type inferParserType, parseAsArrayOf, parseAsString } from 'nuqs/server';
import { RECORD_FACETS } from '../model/facets';

const list = parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' });

/** What the records page is asked: words and facets. */
export const recordsParams = {
  q: parseAsString.withDefault('').withOptions({ history: 'replace' }),
  kind: list,
  domain: list,
  category: list,
  tag: list,
};

export type RecordsState = inferParserType<typeof recordsParams>;

export const recordsSearch = createSerializer(recordsParams);

export const NO_RECORD_FILTER = { q: null, ...Object.fromEntries(RECORD_FACETS.map((id) => [id, null])) };

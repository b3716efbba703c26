import { createSerializer, type inferParserType, parseAsArrayOf, parseAsString } from 'nuqs/server';

const list = parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' });
const word = parseAsString.withOptions({ history: 'push' });

/** What the comparison is asked: indicators, places and years (empty: the choice of the page), baseline, standing. */
export const compareParams = {
  i: list,
  place: list,
  year: list,
  /** What changes are measured against: a year or a place; null for the choice of the page. */
  base: word,
  /** The place whose standing is told; null for the first one compared. */
  of: word,
  /** The year of the standing; null for the newest. */
  at: word,
  /** The standing is among the places below this one; null for all places of the same level. */
  among: word,
};

export type CompareState = inferParserType<typeof compareParams>;

/** The query string of a comparison, `?…` or empty. */
export const compareSearch = createSerializer(compareParams);

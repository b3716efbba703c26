import {
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { compareParams } from './compareParams';
import { questionParams } from './explorerParams';
import { recordsParams } from './recordsParams';

/** What a deck is made of: figures (all, those of a question, or those of `i`), records, or problems with plans. */
export const DECK_OF = ['figures', 'records', 'actions'] as const;

/** `standard` and larger; see the deck's density. */
export const TYPES = ['standard', 'large', 'split'] as const;

const place = parseAsString.withOptions({ history: 'replace' });
const { i, year, base } = compareParams;

/** A deck is its query string: what it is made of, which slides in which order, where it stands, how it runs. */
export const deckParams = {
  ...questionParams,
  tag: recordsParams.tag,
  show: parseAsStringLiteral(DECK_OF).withDefault('figures'),
  /** The indicators chosen, in their order; empty: those the question finds. */
  i,
  place: compareParams.place,
  year,
  base,
  /** The ids of the slides shown, in their order; null: all, as planned. */
  slides: parseAsArrayOf(parseAsString).withOptions({ history: 'replace' }),
  /** The slide shown; null: the first. */
  slide: place,
  type: parseAsStringLiteral(TYPES).withDefault('standard').withOptions({ history: 'replace' }),
  /** Seconds a slide stays before the next comes by itself; null: it does not. */
  play: parseAsInteger.withOptions({ history: 'replace' }),
  /** Whether the last slide is followed by the first. */
  loop: parseAsBoolean.withDefault(false).withOptions({ history: 'replace' }),
  /** Image height and farthest seat in metres: `1.5x8`. */
  room: place,
};

export type DeckState = inferParserType<typeof deckParams>;

/** The query string of a deck, `?…` or empty. */
export const deckSearch = createSerializer(deckParams);

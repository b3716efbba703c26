import { sessionText } from './sessionText';

/** Tells the decks of several tabs apart: the windows of one deck share its id. */
export const deckId = sessionText('rule-of-law-deck');

/** An id no other deck has, as far as chance goes. */
export const newDeckId = (): string => Math.random().toString(36).slice(2, 12);

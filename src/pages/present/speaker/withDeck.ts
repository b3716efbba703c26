/** The speaker's query string: the deck's, and the id of the deck it belongs to. */
export const withDeck = (search: string, id: string): string =>
  `${search.length > 1 ? `${search}&` : '?'}deck=${encodeURIComponent(id)}`;

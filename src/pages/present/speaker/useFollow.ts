import { createLoader } from 'nuqs/server';
import { useEffect, useRef } from 'react';
import type { Shown } from '../../../deck/syncMessage';
import { deckParams } from '../../../url/deckParams';
import type { Deck } from '../useDeck';

const readSearch = createLoader(deckParams);

/** Makes the speaker's address say what the deck's says, so that both plan the same slides and show the same one. */
export function useFollow({ ask }: Deck, shown: Shown | null): void {
  const search = shown?.search ?? null;
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (search !== null) void latest.current(readSearch(search), { history: 'replace' });
  }, [search]);
}

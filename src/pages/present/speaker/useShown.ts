import { useMemo } from 'react';
import { aspectOf } from '../../../deck/aspectOf';
import type { Screen, Shown } from '../../../deck/syncMessage';
import type { Deck } from '../useDeck';
import { useWindowBox } from '../useWindowBox';
import { useDeckSearch } from './useDeckSearch';
import { useTimer } from './useTimer';

/** What the deck's window shows, as its speaker has to know it; null for a deck without slides. */
export function useShown(deck: Deck, screen: Screen): Shown | null {
  const timer = useTimer();
  const aspect = aspectOf(useWindowBox());
  const search = useDeckSearch(deck);
  const slide = deck.slides[deck.index]?.id ?? null;
  return useMemo(
    () => (slide === null ? null : { search, slide, screen, aspect, timer }),
    [search, slide, screen, aspect, timer],
  );
}

import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { aspectOf } from '../../../deck/aspectOf';
import type { Screen, Shown } from '../../../deck/syncMessage';
import { deckSearch } from '../../../url/deckParams';
import type { Deck } from '../useDeck';
import { useWindowBox } from '../useWindowBox';
import { useTimer } from './useTimer';

/** What the deck's window shows, as its speaker has to know it; null for a deck without slides. */
export function useShown({ slides, index, asked }: Deck, screen: Screen): Shown | null {
  const timer = useTimer();
  const aspect = aspectOf(useWindowBox());
  const report = useSearchParams()[0].get('report');
  const slide = slides[index]?.id ?? null;
  const search = deckSearch(report === null ? '' : `?report=${encodeURIComponent(report)}`, { ...asked, slide });
  return useMemo(
    () => (slide === null ? null : { search, slide, screen, aspect, timer }),
    [search, slide, screen, aspect, timer],
  );
}

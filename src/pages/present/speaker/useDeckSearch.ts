import { useSearchParams } from 'react-router';
import { deckSearch } from '../../../url/deckParams';
import type { Deck } from '../useDeck';

/** The query string of a deck as it stands, with the slide shown and the report; it may be ahead of the address. */
export function useDeckSearch({ slides, index, asked }: Deck): string {
  const report = useSearchParams()[0].get('report');
  const base = report === null ? '' : `?report=${encodeURIComponent(report)}`;
  return deckSearch(base, { ...asked, slide: slides[index]?.id ?? null });
}

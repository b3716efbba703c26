import { useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { Command, Shown } from '../../../deck/syncMessage';
import { paths } from '../../../url/paths';
import type { Deck } from '../useDeck';
import { deckId } from './deckId';
import type { Stagehand } from './runCommand';
import { useDeckSync } from './useDeckSync';
import { useShown } from './useShown';
import { withDeck } from './withDeck';

/** Why the speaker's view is in the page: the browser opens no window, or cannot tell two windows of each other. */
export type InPageReason = 'blocked' | 'unsupported';

export interface Speaker {
  /** Opens the speaker's window, or brings it to the front; where that cannot be, the view is in the page. */
  open: () => 'opened' | InPageReason;
  /** Null while the view is not in the page. */
  inPage: InPageReason | null;
  /** Closes the view in the page; false where it was not there. */
  closeInPage: () => boolean;
  /** What the deck shows, with the timer; null for a deck without slides. */
  shown: Shown | null;
  /** Runs a command as if the speaker had asked for it. */
  run: (command: Command) => void;
  /** The address of the speaker's window, for a link. */
  href: () => string;
}

/** The deck's window with a speaker: both move together, this one decides. */
export function useSpeaker(deck: Deck, stagehand: Stagehand): Speaker {
  const shown = useShown(deck, stagehand.screen);
  const run = useDeckSync(deck, shown, stagehand);
  const base = useHref(paths.speaker);
  const speakerWindow = useRef<Window | null>(null);
  const [inPage, setInPage] = useState<InPageReason | null>(null);
  const href = () => base + withDeck(shown?.search ?? '', deckId.read() ?? '');

  const open = () => {
    if (typeof BroadcastChannel === 'undefined') {
      setInPage('unsupported');
      return 'unsupported';
    }
    if (speakerWindow.current && !speakerWindow.current.closed) {
      speakerWindow.current.focus();
      return 'opened';
    }
    speakerWindow.current = window.open(href(), 'rule-of-law-speaker', 'popup,width=1280,height=800');
    const result = speakerWindow.current === null ? 'blocked' : 'opened';
    setInPage(result === 'blocked' ? result : null);
    return result;
  };
  const closeInPage = () => {
    setInPage(null);
    return inPage !== null;
  };
  return { open, inPage, closeInPage, shown, run, href };
}

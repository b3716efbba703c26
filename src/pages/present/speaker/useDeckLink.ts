import { useCallback, useEffect, useRef, useState } from 'react';
import { askAgain, hear, NO_LINK } from '../../../deck/syncLink';
import type { Command } from '../../../deck/syncMessage';
import { newDeckId } from './deckId';
import { type Channel, openChannel } from './openChannel';

/** How often the speaker's window asks whether the deck is there, in milliseconds. */
const ASK_EVERY = 1500;

/**
 * The speaker's end of the line: what the deck shows, and a way to ask it for something.
 * @param id the deck's; null: there is none; undefined: not read yet
 */
export function useDeckLink(id: string | null | undefined) {
  const [link, setLink] = useState(NO_LINK);
  const [isSupported, setSupported] = useState(true);
  const channel = useRef<Channel | null>(null);
  const sent = useRef({ by: '', n: 0 });

  useEffect(() => {
    setLink(NO_LINK);
    sent.current = { by: newDeckId(), n: 0 };
    if (id === null || id === undefined) return;
    channel.current = openChannel(id, (message) => setLink((known) => hear(known, message)));
    setSupported(channel.current !== null);
    const ask = () => channel.current?.post({ kind: 'ask' });
    ask();
    const interval = window.setInterval(() => {
      setLink(askAgain);
      ask();
    }, ASK_EVERY);
    return () => {
      window.clearInterval(interval);
      channel.current?.close();
      channel.current = null;
    };
  }, [id]);

  const send = useCallback(
    (command: Command) => {
      sent.current.n += 1;
      channel.current?.post({
        kind: 'command',
        ...sent.current,
        since: link.since,
        seq: link.seq,
        at: Date.now(),
        command,
      });
    },
    [link.since, link.seq],
  );

  return { ...link, status: id === null || !isSupported ? ('closed' as const) : link.status, isSupported, send };
}

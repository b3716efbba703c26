import { useCallback, useEffect, useMemo, useRef } from 'react';
import { carryOut, type Desk, decide, newDesk, observe, resolve } from '../../../deck/syncDesk';
import type { Command, Shown, SyncMessage } from '../../../deck/syncMessage';
import { enterSlide } from '../../../deck/timer';
import type { Deck } from '../useDeck';
import { deckId, newDeckId } from './deckId';
import { type Channel, openChannel } from './openChannel';
import { runCommand, type Stagehand } from './runCommand';
import { changeTimer } from './useTimer';

/** How long a deck that opens waits for the word that another one has its channel, in milliseconds. */
const TAKEN_WITHIN = 300;

/**
 * The deck's end of the line to its speaker: tells what is shown and decides on what the speaker asks.
 * @returns a way to run a command of this very window
 */
export function useDeckSync({ slides }: Deck, shown: Shown | null, { go, onScreen }: Stagehand) {
  const ids = useMemo(() => slides.map(({ id }) => id), [slides]);
  const desk = useRef<Desk | null>(null);
  const channel = useRef<Channel | null>(null);
  const mayTell = useRef(false);
  const latest = useRef({ ids, shown, go, onScreen });

  const tell = useCallback(() => {
    const { shown } = latest.current;
    if (!mayTell.current || !desk.current || !shown) return;
    const { since, seq } = desk.current;
    channel.current?.post({ kind: 'state', since, seq, shown });
  }, []);

  const run = useCallback((command: Command) => {
    if (!desk.current) return;
    const resolved = resolve(desk.current, command);
    if (!resolved) return;
    desk.current = carryOut(desk.current, resolved, null);
    runCommand(resolved, latest.current.ids, latest.current);
  }, []);

  useEffect(() => {
    const since = Date.now();
    let timeout = 0;

    function onMessage(message: SyncMessage) {
      if (!desk.current) return;
      if (message.kind === 'here') channel.current?.post({ kind: 'taken', since: message.since });
      else if (message.kind === 'taken' && message.since === since) open(newDeckId());
      else if (message.kind === 'ask') tell();
      else if (message.kind === 'command') {
        const decision = decide(desk.current, message, Date.now());
        desk.current = decision.desk;
        if (decision.command) runCommand(decision.command, latest.current.ids, latest.current);
        // Whoever asked for what cannot be done sees what is.
        else tell();
      }
    }

    function open(id: string) {
      close();
      deckId.write(id);
      channel.current = openChannel(id, onMessage);
      channel.current?.post({ kind: 'here', since });
      timeout = window.setTimeout(() => {
        mayTell.current = true;
        tell();
      }, TAKEN_WITHIN);
    }

    function close() {
      window.clearTimeout(timeout);
      if (mayTell.current) channel.current?.post({ kind: 'bye', since });
      channel.current?.close();
      channel.current = null;
      mayTell.current = false;
    }

    const { ids, shown } = latest.current;
    desk.current = newDesk(since, ids, shown?.slide ?? '', shown?.screen ?? 'slide');
    const start = () => open(deckId.read() ?? newDeckId());
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && start();
    start();
    window.addEventListener('pagehide', close);
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('pagehide', close);
      window.removeEventListener('pageshow', onShow);
      close();
    };
  }, [tell]);

  useEffect(() => {
    latest.current = { ids, shown, go, onScreen };
  });
  useEffect(() => {
    if (!desk.current || !shown) return;
    desk.current = observe(desk.current, ids, shown.slide, shown.screen);
    changeTimer((timer) => enterSlide(timer, shown.slide, Date.now()));
    tell();
  }, [ids, shown, tell]);

  return run;
}

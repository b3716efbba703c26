import { onTestFinished } from 'vitest';
import type { Command, Shown, SyncMessage } from '../../src/deck/syncMessage';
import { FRESH_TIMER } from '../../src/deck/timer';

/** The other end of a deck's line: what it hears, and what it says. */
export function openLine(id: string) {
  const line = new BroadcastChannel(`rule-of-law-deck-${id}`);
  const heard: SyncMessage[] = [];
  line.onmessage = ({ data }) => heard.push(data);
  onTestFinished(() => line.close());
  return {
    heard,
    say: (message: unknown) => line.postMessage(message),
    /** The last state a deck told. */
    state: () => heard.flatMap((message) => (message.kind === 'state' ? [message] : [])).pop(),
    /** What a speaker asked for, in order. */
    commands: () => heard.flatMap((message) => (message.kind === 'command' ? [message.command] : [])),
  };
}

/** A deck that answers every question of a speaker with what it shows. */
export function standInDeck(id: string, given: Partial<Shown> = {}) {
  const line = openLine(id);
  const since = Date.now();
  let seq = 0;
  let shown: Shown = {
    search: '?slide=gap',
    slide: 'gap',
    screen: 'slide',
    aspect: 1.778,
    timer: FRESH_TIMER,
    ...given,
  };
  const tell = () => line.say({ kind: 'state', since, seq, shown });
  const answering = new BroadcastChannel(`rule-of-law-deck-${id}`);
  answering.onmessage = ({ data }) => data?.kind === 'ask' && tell();
  onTestFinished(() => answering.close());
  return {
    ...line,
    show: (next: Partial<Shown>) => {
      shown = { ...shown, ...next };
      seq += 1;
      tell();
    },
    leave: () => {
      answering.close();
      line.say({ kind: 'bye', since });
    },
  };
}

/** A speaker's command as its window sends it. */
export const commandOf = (command: Command, n: number, state: { since: number; seq: number }): SyncMessage => ({
  kind: 'command',
  by: 'stand-in',
  n,
  since: state.since,
  seq: state.seq,
  at: Date.now(),
  command,
});

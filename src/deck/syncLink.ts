import type { Shown, SyncMessage } from './syncMessage';

/** Questions without an answer after which the deck's window counts as gone. */
export const UNANSWERED = 3;

/** What a speaker's window knows of the deck's. */
export interface DeckLink {
  /** `seeking` until the first answer, `closed` when the deck said goodbye or answers no longer. */
  status: 'seeking' | 'joined' | 'closed';
  since: number;
  seq: number;
  /** The last known state; it stays when the deck is gone. */
  shown: Shown | null;
  unanswered: number;
}

export const NO_LINK: DeckLink = { status: 'seeking', since: 0, seq: -1, shown: null, unanswered: 0 };

/** What the speaker knows after a message: a state older than the one known, or of an earlier window, changes nothing. */
export function hear(link: DeckLink, message: SyncMessage): DeckLink {
  if (message.kind === 'bye') return message.since === link.since ? { ...link, status: 'closed' } : link;
  if (message.kind !== 'state') return link;
  const { since, seq, shown } = message;
  if (since < link.since) return link;
  const answered: DeckLink = { ...link, status: 'joined', unanswered: 0 };
  if (since === link.since && seq <= link.seq) return answered;
  return { ...answered, since, seq, shown };
}

/** Another question is asked. */
export function askAgain(link: DeckLink): DeckLink {
  const unanswered = link.unanswered + 1;
  return { ...link, unanswered, status: unanswered > UNANSWERED ? 'closed' : link.status };
}

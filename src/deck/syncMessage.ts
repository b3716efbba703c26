import * as z from 'zod/mini';
import { timerSchema } from './timer';

// Compiled checks need `eval`, which the Content-Security-Policy forbids.
z.config({ jitless: true });

/** What the audience sees: the slide, or nothing. */
export const SCREENS = ['slide', 'black', 'white'] as const;
export type Screen = (typeof SCREENS)[number];

const short = z.string().check(z.minLength(1), z.maxLength(200));

const shownSchema = z.object({
  /** The deck's query string, with the slide shown: the deck is its address. */
  search: z.string().check(z.maxLength(20_000)),
  slide: short,
  screen: z.enum(SCREENS),
  /** Width of the audience's screen by its height. */
  aspect: z.number().check(z.gt(0), z.lt(100)),
  timer: timerSchema,
});

/** What the deck window tells of itself. */
export type Shown = z.infer<typeof shownSchema>;

const commandSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ do: z.literal('go'), slide: short }),
  z.object({ do: z.literal('screen'), screen: z.enum(SCREENS) }),
  z.object({ do: z.literal('timer'), to: z.enum(['start', 'pause', 'reset']) }),
  z.object({ do: z.literal('plan'), minutes: timerSchema.shape.planned }),
]);

/** What a speaker asks of the deck window, which decides. */
export type Command = z.infer<typeof commandSchema>;

const messageSchema = z.discriminatedUnion('kind', [
  /** Of a deck: `since` tells one load of its window from the next, `seq` counts what it told. */
  z.object({ kind: z.literal('state'), since: z.number(), seq: z.number(), shown: shownSchema }),
  /** A deck window closes. */
  z.object({ kind: z.literal('bye'), since: z.number() }),
  /** A deck window opens and asks whether another one has this channel. */
  z.object({ kind: z.literal('here'), since: z.number() }),
  /** The answer to the deck that opened at `since`: it has to take another channel. */
  z.object({ kind: z.literal('taken'), since: z.number() }),
  /** Of a speaker: asks for the state. */
  z.object({ kind: z.literal('ask') }),
  z.object({
    kind: z.literal('command'),
    /** The speaker's window, and its count of commands: what comes twice or late counts once. */
    by: short,
    n: z.number(),
    /** The state the speaker saw. */
    since: z.number(),
    seq: z.number(),
    /** When it was sent, in milliseconds since 1970: both windows are on one machine. */
    at: z.number(),
    command: commandSchema,
  }),
]);

/** What goes between the deck's window and the speaker's. */
export type SyncMessage = z.infer<typeof messageSchema>;
export type CommandMessage = Extract<SyncMessage, { kind: 'command' }>;
export type StateMessage = Extract<SyncMessage, { kind: 'state' }>;

/** Anything may arrive on a channel: a message of ours, or null. */
export function parseSyncMessage(data: unknown): SyncMessage | null {
  const read = messageSchema.safeParse(data);
  return read.success ? read.data : null;
}

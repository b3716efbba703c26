import type { Command, CommandMessage, Screen } from './syncMessage';

/** A command that waited longer than this is no longer what the speaker means, in milliseconds. */
export const TOO_LATE = 2000;

/** What the deck's window remembers to decide on commands. */
export interface Desk {
  /** When this window was loaded. */
  since: number;
  /** How many states there were; every change makes one. */
  seq: number;
  /** Ids of the slides in their order. */
  slides: readonly string[];
  /** The slide that is shown, or asked for last. */
  slide: string;
  /** The slide the page showed last. */
  onPage: string;
  screen: Screen;
  /** Who moved last: a speaker's window, or null for the deck's own. */
  mover: string | null;
  /** The state of the last move, and of the last one that someone other than `mover` made. */
  movedAt: number;
  movedByOthersAt: number;
  /** The last count heard from each speaker's window. */
  heard: Readonly<Record<string, number>>;
  /** Slides asked for that the page does not show yet. */
  awaited: readonly string[];
}

export function newDesk(since: number, slides: readonly string[], slide: string, screen: Screen): Desk {
  const moves = { mover: null, movedAt: 0, movedByOthersAt: 0 };
  return { since, seq: 0, slides, slide, onPage: slide, screen, ...moves, heard: {}, awaited: [] };
}

function move(desk: Desk, slide: string, mover: string | null): Desk {
  const seq = desk.seq + 1;
  return {
    ...desk,
    seq,
    slide,
    mover,
    movedAt: seq,
    movedByOthersAt: mover === desk.mover ? desk.movedByOthersAt : desk.movedAt,
  };
}

/** What the page shows now, after a command or by its own keys. */
export function observe(desk: Desk, slides: readonly string[], slide: string, screen: Screen): Desk {
  const seen: Desk = { ...desk, slides, screen, onPage: slide, seq: desk.seq + 1 };
  const isLeading = slides.includes(desk.slide);
  const place = desk.awaited.indexOf(slide);
  if (place >= 0 && isLeading) return { ...seen, awaited: desk.awaited.slice(place + 1) };
  // What was asked for is still to come.
  if (slide === desk.onPage && desk.awaited.length > 0 && isLeading) return seen;
  return slide === desk.slide ? { ...seen, awaited: [] } : { ...move(seen, slide, null), awaited: [] };
}

/** The command to carry out, with steps turned into the slide they lead to; null: nothing to do. */
export function resolve(
  desk: Pick<Desk, 'slides' | 'slide' | 'screen'>,
  command: Command,
): Exclude<Command, { do: 'step' }> | null {
  if (command.do === 'go') return desk.slides.includes(command.slide) ? command : null;
  if (command.do !== 'step') return command;
  // As on the deck itself: what hides the slide goes first, and nothing moves unseen.
  if (desk.screen !== 'slide') return { do: 'screen', screen: 'slide' };
  const slide = desk.slides[desk.slides.indexOf(desk.slide) + command.by];
  return slide === undefined ? null : { do: 'go', slide };
}

/** What follows from a command: the slide and the screen are asked for at once, before the page shows them. */
export function carryOut(desk: Desk, command: Command, mover: string | null): Desk {
  if (command.do === 'screen') return { ...desk, screen: command.screen, seq: desk.seq + 1 };
  if (command.do !== 'go' || command.slide === desk.slide) return desk;
  return { ...move(desk, command.slide, mover), awaited: [...desk.awaited, command.slide] };
}

/**
 * Decides on a command from a speaker's window. One that comes twice, late, or from before this window was loaded
 * does nothing; nor does a step taken from a state that someone else has since moved: two people pressed at once,
 * and the audience moves one slide, not two.
 * @param now milliseconds since 1970
 */
export function decide(
  desk: Desk,
  message: CommandMessage,
  now: number,
): { desk: Desk; command: ReturnType<typeof resolve> } {
  const { by, n, seq } = message;
  if (n <= (desk.heard[by] ?? 0)) return { desk, command: null };
  const heard = { ...desk, heard: { ...desk.heard, [by]: n } };
  const isLate = Math.abs(now - message.at) > TOO_LATE || message.since !== desk.since;
  const movedByOthers = desk.mover === by ? desk.movedByOthersAt : desk.movedAt;
  const isStale = message.command.do === 'step' && seq < movedByOthers;
  const command = isLate || isStale ? null : resolve(desk, message.command);
  return { desk: command ? carryOut(heard, command, by) : heard, command };
}

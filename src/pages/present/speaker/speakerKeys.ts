import type { Command, Screen } from '../../../deck/syncMessage';

/** Keys that act even while a button has the focus: a clicker sends them. */
const MOVES: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
};
const PRESSES: Readonly<Record<string, 'next'>> = { Space: 'next', Enter: 'next', NumpadEnter: 'next' };
const VEILS: Readonly<Record<string, Screen>> = { KeyB: 'black', Period: 'black', KeyW: 'white' };

/** What was pressed, by the place of the key: letters hold in either case and while Chinese is typed. */
export interface KeyFacts {
  code: string;
  hasModifier: boolean;
  /** A button or link has the focus, which space and Enter press. */
  isOnControl: boolean;
}

/** What a key means in the speaker's window, as on the deck: a command, or null. */
export function speakerKey(
  { code, hasModifier, isOnControl }: KeyFacts,
  { screen, slides }: { screen: Screen; slides: readonly string[] },
): Command | null {
  if (hasModifier) return null;
  const veil = VEILS[code];
  if (veil) return { do: 'screen', screen: screen === veil ? 'slide' : veil };
  const move = MOVES[code] ?? (isOnControl ? undefined : PRESSES[code]);
  if (move === 'next') return { do: 'step', by: 1 };
  if (move === 'previous') return { do: 'step', by: -1 };
  const end = move === 'first' ? slides[0] : slides[slides.length - 1];
  return move === undefined || end === undefined ? null : { do: 'go', slide: end };
}

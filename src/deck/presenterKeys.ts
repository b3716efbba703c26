/** What a key can ask of a deck. */
export const COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'go',
  'erase',
  'start',
  'fullscreen',
  'black',
  'white',
  'overview',
  'goto',
  'laser',
  'timer',
  'speaker',
  'autoplay',
  'evidence',
  'room',
  'file',
  'display',
  'help',
  'leave',
] as const;
export type PresenterCommand = (typeof COMMANDS)[number];

/**
 * Where a key falls: on the slide; on a button or link, which keeps Space and Enter; in a layer over the slide, which
 * keeps what moves in it; in the layer of thumbnails, which keeps H as well; in a field of one line, where only a
 * clicker moves; in a list or a longer text, which keep every key but those that leave.
 */
export type KeyPlace = 'slide' | 'control' | 'layer' | 'grid' | 'field' | 'text';

/** A key as the browser tells it. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** Whether the key is held down and tells itself again. */
  repeat: boolean;
  place: KeyPlace;
  /** Whether digits stand that no Enter has followed yet. */
  isTyping: boolean;
}

/** A clicker's keys: they mean the deck wherever they fall. */
const CLICKER: Readonly<Record<string, PresenterCommand>> = {
  PageDown: 'next',
  PageUp: 'previous',
  F5: 'start',
  Escape: 'leave',
};

const MOVING: Readonly<Record<string, PresenterCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
};

const LETTERS: Readonly<Record<string, PresenterCommand>> = {
  f: 'fullscreen',
  b: 'black',
  '.': 'black',
  w: 'white',
  o: 'overview',
  g: 'goto',
  l: 'laser',
  t: 'timer',
  s: 'speaker',
  a: 'autoplay',
  e: 'evidence',
  r: 'room',
  p: 'file',
  d: 'display',
  h: 'help',
  '?': 'help',
};

const BY_CODE: Readonly<Record<string, string>> = { Period: '.', NumpadDecimal: '.', Space: ' ', NumpadEnter: 'Enter' };

/**
 * The key that is meant, also where a Chinese input method or another alphabet stands before it: `b` for `B`, `Ｂ`,
 * `Process` from the key B, and `и`; other keys by their own name.
 */
export function plainKey({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[!-~ ]$/.test(key)) return key.toLowerCase();
  if (/^[\uff01-\uff5e]$/.test(key)) return String.fromCharCode(key.charCodeAt(0) - 0xfee0).toLowerCase();
  if (key.length > 1 && key !== 'Process' && key !== 'Unidentified' && key !== 'Dead') return key;
  const named = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
  return named ? named.toLowerCase() : (BY_CODE[code] ?? code);
}

/** What a key asks of the deck: a command, a digit of a slide's number (0 to 9), or nothing (null). */
export function commandOf(press: KeyPress): PresenterCommand | number | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const { place, repeat, isTyping } = press;
  const key = plainKey(press);
  const clicked = CLICKER[key];
  if (clicked !== undefined) {
    const isMove = clicked === 'next' || clicked === 'previous';
    if (isMove && place === 'text') return null;
    return repeat && !isMove ? null : clicked;
  }
  if (place === 'field' || place === 'text') return null;
  if (place === 'slide' || place === 'control') {
    if (isTyping && key === 'Enter') return 'go';
    if (isTyping && key === 'Backspace') return 'erase';
    const moved = MOVING[key];
    if (moved !== undefined) return place === 'control' && (key === ' ' || key === 'Enter') ? null : moved;
    if (/^[0-9]$/.test(key)) return Number(key);
  }
  if (repeat || (place === 'grid' && key === 'h')) return null;
  return LETTERS[key] ?? null;
}

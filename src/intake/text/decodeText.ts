import type { Encoding } from '../encodings';

export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** How many places could not be read and hold U+FFFD. */
  undecodable: number;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** How much of a file is looked at for zero bytes. */
const LOOKED_AT = 65_536;

/** Of the characters beyond ASCII, so many may be damaged: a few bad bytes do not make a text another encoding. */
const MOST_DAMAGED = 0.01;

const countOf = (text: string, sought: RegExp): number => text.match(sought)?.length ?? 0;

/** A character cut off at the end does not count against it. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
    return countOf(text, /\ufffd/g) <= countOf(text, /[\x80-\uffff]/g) * MOST_DAMAGED;
  }
}

/** Two bytes a character, told by the zero halves of digits, spaces and line ends; null where there are none. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(2, end / 500)) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}

/** What the bytes are, in all likelihood: by their mark, by zero halves, as UTF-8 if they are that, else GB18030. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return marked?.[0] ?? wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

/** Bytes as a text, without a byte order mark; in the encoding asked for, else the likely one. */
export function decodeText(bytes: Uint8Array, asked?: Encoding): DecodedText {
  const encoding = asked ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, undecodable: text.split('\ufffd').length - 1 };
}

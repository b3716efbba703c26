import { indexOfBytes } from './indexOfBytes';
import { decodeText } from './text/decodeText';

/** What a file is by its first bytes, whatever its name says. */
export type FileForm = 'pdf' | 'zip' | 'old-office' | 'rtf' | 'image' | 'archive' | 'text' | 'binary';

const letters = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

const SIGNS: readonly (readonly [FileForm, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', letters('{\\rtf')],
  ['image', [0x89, ...letters('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', letters('GIF8')],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', letters('Rar!')],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];
/** A PDF may have something before its sign. */
const PDF_WITHIN = 1024;
const LOOKED_AT = 8192;

/** Whether the bytes are no text in any encoding: of what they would say, much is no character. */
function isBinary(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, LOOKED_AT));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text has.
  const odd = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return odd > Math.max(2, text.length / 50);
}

/** Tells the form of a file by its bytes. */
export function fileForm(bytes: Uint8Array): FileForm {
  const signed = SIGNS.find(([, sign]) => sign.every((byte, i) => bytes[i] === byte));
  if (signed) return signed[0];
  if (indexOfBytes(bytes, letters('%PDF-'), PDF_WITHIN) !== -1) return 'pdf';
  return isBinary(bytes) ? 'binary' : 'text';
}

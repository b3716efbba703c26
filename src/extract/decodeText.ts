/** Why bytes are no text, or a text no report. */
export const TEXT_FAULTS = [
  'empty',
  'pdf',
  'zip',
  'office',
  'picture',
  'binary',
  'garbled',
  'html',
  'no-numbers',
] as const;
export type TextFault = (typeof TEXT_FAULTS)[number];

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type Decoded = { ok: true; text: string; encoding: Encoding } | { ok: false; fault: TextFault };

const SIGNATURES: readonly (readonly [fault: TextFault, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
];
const MARKS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const COMMON = /[的一是在有和]|政府|法治|行政|，|。/;
const MOST_DAMAGED = 0.01;

const startsWith = (bytes: Uint8Array, begin: readonly number[]) => begin.every((byte, i) => bytes[i] === byte);

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The bytes of a file as text: by its byte order mark, else as UTF-8, else as GB18030, which holds GBK and GB2312. Bytes
 * of another kind of file come back as a fault. `given` overrules the guess.
 */
export function decodeText(bytes: Uint8Array, given?: Encoding): Decoded {
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  const signature = SIGNATURES.find(([, begin]) => startsWith(bytes, begin));
  if (signature) return { ok: false, fault: signature[0] };
  const marked = MARKS.find(([, begin]) => startsWith(bytes, begin))?.[0];
  const encoding = given ?? marked;
  if (encoding) return { ok: true, text: new TextDecoder(encoding).decode(bytes), encoding };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { ok: true, text: utf8, encoding: 'utf-8' };
  const gb = strictly(bytes, 'gb18030');
  if (gb !== null && COMMON.test(gb) && textFault(gb) !== 'binary') return { ok: true, text: gb, encoding: 'gb18030' };
  // A few damaged bytes do not make a text another encoding.
  const damaged = new TextDecoder('utf-8').decode(bytes);
  const lost = damaged.split('\ufffd').length - 1;
  return lost / damaged.length <= MOST_DAMAGED && textFault(damaged) !== 'binary'
    ? { ok: true, text: damaged, encoding: 'utf-8' }
    : { ok: false, fault: 'binary' };
}

/** Why a text cannot be read as a report, or null where it can. */
export function textFault(text: string): TextFault | null {
  if (text.trim() === '') return 'empty';
  const sample = text.slice(0, 20_000);
  const strange = [...sample].filter((char) => char === '\ufffd' || (char < ' ' && !'\t\n\r\f'.includes(char))).length;
  if (strange / sample.length > MOST_DAMAGED) return 'binary';
  if (/锟斤拷|烫烫烫|Ã[\u0080-\u00bf]|â€/.test(sample)) return 'garbled';
  const tags =
    sample.match(/<\/?(?:html|head|body|div|p|span|table|tr|td|br|a|script|meta)\b[^>]{0,300}>/gi)?.length ?? 0;
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(sample) || tags >= 6) return 'html';
  return /[0-9０-９]|[一二两三四五六七八九十百千万]{1,4}(?:件|宗|项|个|名|成|%)/.test(text) ? null : 'no-numbers';
}

import { expect, test } from 'vitest';
import { decodeText, encodingOf } from './decodeText';

const WORDS = '云溪市办结案件12件。';
const utf8 = new TextEncoder().encode(WORDS);
/** 云溪市 and 办结 in GB2312, as a Chinese Windows writes them. */
const gb = Uint8Array.from([0xd4, 0xc6, 0xcf, 0xaa, 0xca, 0xd0, 0x31, 0x32, 0xb0, 0xec, 0xbd, 0xe1]);
/** 㐀 (four bytes), which GBK cannot write. */
const gbFour = Uint8Array.from([0x81, 0x39, 0xee, 0x39, 0xd4, 0xc6]);

const wide = (text: string, littleEndian: boolean, mark = false) => {
  const chars = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(chars.length * 2));
  [...chars].forEach((char, i) => {
    view.setUint16(i * 2, char.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
};

test.each([
  ['UTF-8', utf8, 'utf-8', WORDS],
  ['UTF-8 with mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8', WORDS],
  ['ASCII', new TextEncoder().encode('abc 12'), 'utf-8', 'abc 12'],
  ['GB2312', gb, 'gb18030', '云溪市12办结'],
  ['nothing', new Uint8Array(), 'utf-8', ''],
  [
    'GB2312 of few characters',
    Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce, 0xa3, 0xac, 0x33, 0xbc, 0xfe]),
    'gb18030',
    '法治，3件',
  ],
  ['GB18030 with four bytes', gbFour, 'gb18030', '㐀云'],
  ['UTF-16 LE with mark', wide(WORDS, true, true), 'utf-16le', WORDS],
  ['UTF-16 BE with mark', wide(WORDS, false, true), 'utf-16be', WORDS],
  ['UTF-16 LE without mark', wide(WORDS, true), 'utf-16le', WORDS],
  ['UTF-16 BE without mark', wide(WORDS, false), 'utf-16be', WORDS],
] as const)('%s is told and read', (_, bytes, encoding, text) => {
  expect(decodeText(bytes)).toEqual({ text, encoding, undecodable: 0 });
});

test('what is asked for goes before what the bytes look like, and what it cannot read is counted', () => {
  const asked = decodeText(gb, 'utf-8');
  expect(asked.encoding).toBe('utf-8');
  expect(asked.undecodable).toBeGreaterThan(0);
  expect(decodeText(Uint8Array.from([0xa4, 0xa4, 0xa4, 0xe5]), 'big5').text).toBe('中文');
});

test('a few damaged bytes do not make a text another encoding', () => {
  const damaged = Uint8Array.from([...new TextEncoder().encode(WORDS.repeat(20)), 0xff, ...utf8]);
  expect(decodeText(damaged)).toEqual({
    text: `${WORDS.repeat(20)}\ufffd${WORDS}`,
    encoding: 'utf-8',
    undecodable: 1,
  });
});

test('a little GB18030 among much ASCII is not taken for damaged UTF-8', () => {
  const page = Uint8Array.from([...new TextEncoder().encode('<p class="a">'.repeat(400)), ...gb]);
  expect(decodeText(page)).toMatchObject({ encoding: 'gb18030', undecodable: 0 });
});

test('an encoding that is given is not guessed', () => {
  expect(decodeText(gb, 'gb18030')).toMatchObject({ encoding: 'gb18030', text: '云溪市12办结' });
  expect(decodeText(utf8, 'gb18030')).not.toMatchObject({ text: WORDS });
});

test('zero bytes in no order are not taken for UTF-16', () => {
  expect(encodingOf(Uint8Array.from([0, 0, 1, 0, 0, 2, 0xff, 0]))).toBe('gb18030');
});

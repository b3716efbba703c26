import { describe, expect, test } from 'vitest';
import { decodeText, textFault } from './decodeText';

const TEXT = '虚构市报告，一审案件3件。';
const bytes = (...parts: readonly (number | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
/** 法治，3件 as GB18030. */
const GB = Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce, 0xa3, 0xac, 0x33, 0xbc, 0xfe]);
const utf16 = (isLittle: boolean) =>
  Uint8Array.from(
    [...`\ufeff${TEXT}`].flatMap((char) => {
      const code = char.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('encodings', () => {
  test.each([
    ['UTF-8', bytes(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, TEXT), 'utf-8', TEXT],
    ['UTF-16, little first', utf16(true), 'utf-16le', TEXT],
    ['UTF-16, big first', utf16(false), 'utf-16be', TEXT],
    ['GB18030', GB, 'gb18030', '法治，3件'],
    ['UTF-8 with one damaged byte', bytes(TEXT.repeat(20), 0xff, TEXT), 'utf-8', `${TEXT.repeat(20)}\ufffd${TEXT}`],
  ] as const)('%s', (_, given, encoding, text) => {
    expect(decodeText(given)).toEqual({ ok: true, text, encoding });
  });

  test('one that is given is not guessed', () => {
    expect(decodeText(GB, 'gb18030')).toMatchObject({ encoding: 'gb18030' });
    expect(decodeText(bytes(TEXT), 'gb18030')).not.toMatchObject({ text: TEXT });
  });
});

test.each([
  ['empty', bytes()],
  ['pdf', bytes('%PDF-1.7')],
  ['zip', bytes('PK', 3, 4)],
  ['office', bytes(0xd0, 0xcf, 0x11, 0xe0)],
  ['picture', bytes(0x89, 'PNG')],
  ['binary', Uint8Array.from({ length: 400 }, (_, i) => (i * 89) % 256)],
])('%s', (fault, given) => {
  expect(decodeText(given)).toEqual({ ok: false, fault });
});

test.each([
  [' \n', 'empty'],
  ['\u0000\u0001\u0002案件3件', 'binary'],
  ['锟斤拷锟斤拷3件', 'garbled'],
  ['<!DOCTYPE html><title>3件</title>', 'html'],
  [`<p>${'<span>案件3件</span>'.repeat(3)}</p>`, 'html'],
  ['没有数字', 'no-numbers'],
  ['一级<二级，案件3件', null],
  ['废止两件', null],
  [TEXT, null],
])('%j: %s', (text, fault) => {
  expect(textFault(text)).toBe(fault);
});

import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileForm } from './fileForm';
import { oldOffice } from './oldOffice';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)));
const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]);
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each([
  ['a PDF', 'pdf', bytes('%PDF-1.7\n', [0, 1, 2])],
  ['a PDF after other lines', 'pdf', bytes('HTTP/1.1 200 OK\n\n%PDF-1.4')],
  ['a packed file', 'zip', zipSync({ a: strToU8('a') })],
  ['an old Word file', 'old-office', bytes(OLD, [0, 0])],
  ['rich text', 'rtf', bytes('{\\rtf1\\ansi')],
  ['a photograph', 'image', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ['a picture', 'image', bytes([0x89], 'PNG\r\n')],
  ['a gzip archive', 'archive', bytes([0x1f, 0x8b, 8, 0])],
  ['a RAR archive', 'archive', bytes('Rar!', [0x1a, 7])],
  ['Chinese in UTF-8', 'text', bytes('云溪市办结案件12件。')],
  ['Chinese in UTF-8, cut within a character', 'text', bytes('云溪市'.repeat(1000)).slice(0, 8192)],
  ['Chinese in GB18030', 'text', bytes([0xd4, 0xc6, 0xcf, 0xaa, 0xca, 0xd0])],
  ['Chinese in UTF-16 without a mark', 'text', bytes(wide('云溪市二〇二三年七月办结案件12件。\n共34件。\n'))],
  ['nothing', 'text', bytes()],
  ['bytes without order', 'binary', Uint8Array.from({ length: 400 }, (_, i) => (i * 89) % 256)],
  ['a program', 'binary', bytes([0x7f], 'ELF', [2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0, 1, 0, 0, 0, 4, 5, 6])],
])('%s is %s', (_, form, given) => {
  expect(fileForm(given)).toBe(form);
});

test.each([
  ['encrypted', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document'],
  ['other', 'Something'],
] as const)('an old file is told as %s by its stream “%s”', (kind, stream) => {
  expect(oldOffice(bytes(OLD, new Array(504).fill(0), wide(stream)))).toBe(kind);
});

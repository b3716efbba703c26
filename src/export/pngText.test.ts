import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngChunks, readPngText } from '../../tests/support/readPngText';
import { withPngText } from './pngText';

/** One transparent pixel. */
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

test('texts stand right after the header, the rest is untouched', () => {
  const texts = { Title: '初次信访事项一次性化解率96.08%', Source: '来源：“报告”', Description: '' };
  const png = withPngText(PIXEL, texts);
  expect(readPngText(png)).toEqual(texts);
  expect(pngChunks(png).map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  const untouched = pngChunks(png).filter(({ name }) => name !== 'iTXt');
  expect(untouched).toEqual(pngChunks(PIXEL));
});

test('every checksum is right', () => {
  // Node 20.15 and later know it.
  if (typeof crc32 !== 'function') return;
  for (const { name, data, crc } of pngChunks(withPngText(PIXEL, { Title: '标题' }))) {
    expect(crc).toBe(crc32(Buffer.concat([Buffer.from(name), data])));
  }
});

test('what is no PNG is refused', () => {
  expect(() => withPngText(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), {})).toThrow(
    RangeError,
  );
});

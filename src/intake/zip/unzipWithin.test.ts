import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LIMITS } from '../limits';
import { unzipWithin } from './unzipWithin';
import { type ZipEntry, zipEntries } from './zipEntries';

const WORDS = '云溪市办结案件12件。'.repeat(50);
const packed = () => zipSync({ 'a.xml': strToU8(WORDS), 'b.xml': [strToU8('<b/>'), { level: 0 }] });
const listed = (bytes: Uint8Array): readonly ZipEntry[] => {
  const entries = zipEntries(bytes);
  if (!entries) throw new Error('no directory');
  return entries;
};
const steps = () => ({ signal: new AbortController().signal, onProgress: () => {} });

test('gives every part as it was, and tells how far it is', async () => {
  const bytes = packed();
  const seen: number[] = [];
  const parts = await unzipWithin(bytes, listed(bytes), { ...steps(), onProgress: ({ done }) => seen.push(done) });
  expect([...parts].map(([name, part]) => [name, new TextDecoder().decode(part)])).toEqual([
    ['a.xml', WORDS],
    ['b.xml', '<b/>'],
  ]);
  expect(seen).toEqual([strToU8(WORDS).length, strToU8(WORDS).length + 4]);
});

test('stands a comment behind the directory', () => {
  const bytes = packed();
  expect(zipEntries(Uint8Array.from([...bytes, ...strToU8('what came after')]))?.map(({ name }) => name)).toEqual([
    'a.xml',
    'b.xml',
  ]);
});

test.each([
  ['nothing', new Uint8Array(0)],
  ['a cut off file', packed().slice(0, 100)],
  ['a directory that begins elsewhere', packed().map((byte, i, all) => (i === all.length - 6 ? byte + 1 : byte))],
])('no directory in %s', (_, bytes) => {
  expect(zipEntries(bytes)).toBeNull();
});

/** The packed bytes of the first part begin after its header and name. */
const FIRST = 30 + 'a.xml'.length;

test.each([
  ['declares too much', 'bomb', (entry: ZipEntry) => ({ ...entry, size: LIMITS.part + 1 }), null],
  ['holds more than it declares', 'bomb', (entry: ZipEntry) => ({ ...entry, size: 10 }), null],
  ['holds less than it declares', 'damaged', (entry: ZipEntry) => ({ ...entry, size: entry.size + 1 }), null],
  ['has another checksum', 'damaged', (entry: ZipEntry) => ({ ...entry, crc: entry.crc ^ 1 }), null],
  ['is behind a password', 'encrypted', (entry: ZipEntry) => ({ ...entry, isEncrypted: true }), null],
  ['is packed in a way of its own', 'damaged', (entry: ZipEntry) => ({ ...entry, method: 12 }), null],
  ['ends beyond the file', 'damaged', (entry: ZipEntry) => ({ ...entry, packedSize: 1_000_000 }), null],
  ['is not where the directory says', 'damaged', (entry: ZipEntry) => ({ ...entry, offset: 3 }), null],
  ['has a changed byte', 'damaged', (entry: ZipEntry) => entry, FIRST + 8],
])('refuses a part that %s', async (_, code, change, changed) => {
  const bytes = packed().map((byte, i) => (i === changed ? byte ^ 0xff : byte));
  const entries = listed(bytes).map(change);
  await expect(unzipWithin(bytes, entries, steps())).rejects.toMatchObject({ code });
});

test('a part that lies about its size fills no memory', async () => {
  const bytes = zipSync({ zeros: new Uint8Array(4_000_000) }, { level: 1 });
  const lying = listed(bytes).map((entry) => ({ ...entry, size: 100 }));
  await expect(unzipWithin(bytes, lying, steps())).rejects.toMatchObject({ code: 'bomb' });
});

test('parts that are small but many are too much together', async () => {
  const bytes = packed();
  const [first] = listed(bytes);
  const many = Array.from({ length: 3 }, () => ({ ...first, size: LIMITS.part - 1 })) as ZipEntry[];
  await expect(unzipWithin(bytes, many, steps())).rejects.toMatchObject({ code: 'bomb' });
});

test('can be given up', async () => {
  const bytes = packed();
  const giveUp = new AbortController();
  giveUp.abort();
  await expect(unzipWithin(bytes, listed(bytes), { ...steps(), signal: giveUp.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

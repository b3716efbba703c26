import { strToU8 } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  bytes,
  catalogue,
  csv,
  docx,
  file,
  GB,
  HEAD,
  pdf,
  ROW,
  report,
  SENTENCE,
  setFile,
  xlsx,
} from '../../tests/support/intakeFiles';
import { makeEntry } from '../../tests/support/make';
import { readFile, warmReaders } from '../../tests/support/readFile';
import { readIntake } from './readIntake';

beforeAll(warmReaders, 60_000);

test.each([
  ['txt', file('报告.txt', SENTENCE), 'utf-8', SENTENCE],
  [
    'txt with a mark and the line ends of Windows',
    file('报告.txt', `\ufeff${SENTENCE.replace('\n', '\r\n')}`),
    'utf-8',
    SENTENCE,
  ],
  ['txt in GB18030', file('报告.txt', GB), 'gb18030', '云溪市办结案件12件'],
  ['txt in UTF-16', file('报告.txt', bytes([0xff, 0xfe], [0x4b, 0x6d, 0x31, 0x00])), 'utf-16le', '测1'],
  [
    'html',
    file(
      '报告.html',
      SENTENCE.split('\n')
        .map((line) => `<p>${line}</p>`)
        .join(''),
    ),
    'utf-8',
    SENTENCE,
  ],
  ['docx', file('报告.docx', docx()), null, SENTENCE],
  ['pdf', file('报告.pdf', pdf()), null, SENTENCE],
  ['pasted', { text: SENTENCE }, null, SENTENCE],
  ['pasted from a page', { text: `<html><p>${SENTENCE}</p></html>` }, null, SENTENCE.replace('\n', '')],
])('%s is read as text', async (form, source, encoding, text) => {
  const expected = { kind: 'text', text, encoding, form: form.split(' ')[0] };
  expect(await readFile(source)).toMatchObject({ ...expected, remarks: [] });
});

test.each([
  ['csv', file('数据.csv', csv(HEAD, ROW)), 'utf-8'],
  ['csv with semicolons', file('数据.csv', csv(HEAD, ROW).replace(/,/g, ';')), 'utf-8'],
  ['xlsx', file('数据.xlsx', xlsx(HEAD, ROW)), null],
  ['csv pasted from a spreadsheet', { text: csv(HEAD, ROW).replace(/,/g, '\t') }, null],
])('%s is read as data', async (form, source, encoding) => {
  expect(await readFile(source)).toMatchObject({
    kind: 'dataset',
    form: form.split(' ')[0],
    encoding,
    catalogue: null,
    reports: [
      {
        entry: { id: '990100-2023' },
        report: { observations: [{ indicator: 'case-count', value: 12, section: '1.2.3' }] },
      },
    ],
    issues: [],
    remarks: [],
  });
});

test('a whole set comes back as it was written', async () => {
  expect(await readFile(file('整套.json', JSON.stringify(setFile)))).toEqual({
    kind: 'dataset',
    form: 'json',
    encoding: 'utf-8',
    catalogue,
    reports: [{ entry: makeEntry('test-2023', 2023), report }],
    issues: [],
    remarks: [],
  });
});

test('a text is read again in the encoding asked for', async () => {
  const wrong = await readFile(file('报告.txt', GB), { encoding: 'utf-8' });
  expect(wrong).toMatchObject({ encoding: 'utf-8', remarks: [{ code: 'undecodable' }] });
});

test('the steps are told, and it can be given up at each', async () => {
  const onProgress = vi.fn();
  const signal = new AbortController().signal;
  await readIntake(file('报告.docx', docx()), { catalogue, entries: [] }, { signal, onProgress });
  const told = new Set(onProgress.mock.calls.map(([progress]) => progress.step));
  expect([...told]).toEqual(['bytes', 'unpack']);
  for (const [name, content] of [
    ['报告.pdf', pdf()],
    ['数据.xlsx', xlsx(HEAD, ROW)],
    ['报告.txt', GB],
  ] as const) {
    const giveUp = new AbortController();
    const work = readIntake(
      file(name, content),
      { catalogue, entries: [] },
      { signal: giveUp.signal, onProgress: () => giveUp.abort() },
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  }
});

test('a worker that may not run is told', async () => {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      onerror: (() => void) | null = null;
      postMessage() {
        setTimeout(() => this.onerror?.());
      }
      terminate() {}
    },
  );
  try {
    expect(await readFile(file('表.xlsx', xlsx(HEAD, ROW)))).toMatchObject({
      kind: 'refused',
      issues: [{ code: 'no-worker' }],
    });
  } finally {
    vi.unstubAllGlobals();
  }
});

test('a text of many lines stays whole', async () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `（${i}）办结案件${i}件。`).join('\n');
  expect(await readFile(file('长.txt', strToU8(text) as Uint8Array<ArrayBuffer>))).toMatchObject({ text });
});

import { beforeAll, expect, test, vi } from 'vitest';
import { makePdf, type PdfLineGiven } from '../../../tests/support/makePdf';
import { readPdf } from './readPdf';

const LEFT = 90;
/** 26 characters: a full line of 416 points. */
const FULL = '持续推进依法行政工作全面提升法治政府建设水平各项任务';
const steps = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

// The development server makes the worker's parts when first asked; on a busy machine that takes its time.
beforeAll(() => readPdf(makePdf([[[FULL, LEFT, 700]]]), steps()), 60_000);

const body = (number: number): PdfLineGiven[] => [
  ['云溪市法治政府建设年度报告', 200, 800, 9],
  [`一、办结案件${number}件`, LEFT + 32, 720],
  [FULL.slice(2), LEFT + 32, 692],
  [FULL, LEFT, 664],
  [FULL, LEFT, 636],
  [`共${number}件，`, LEFT, 608],
  [`— ${number} —`, 280, 40, 12],
];

test('paragraphs are whole, furniture and watermarks are gone, pages are told', async () => {
  const given = steps();
  const bytes = makePdf([body(1), body(2), body(3)], { slanted: '内部资料' });
  const { text, pages, silent, unread } = await readPdf(bytes, given);
  const page = (n: number) => `一、办结案件${n}件\n${FULL.slice(2)}${FULL}${FULL}共${n}件，`;
  expect(text).toBe([1, 2, 3].map(page).join('\n'));
  expect(pages).toEqual([0, page(1).length + 1, (page(1).length + 1) * 2]);
  expect([silent, unread]).toEqual([[], []]);
  expect(given.onProgress.mock.calls.map(([progress]) => progress)).toEqual(
    [1, 2, 3].map((done) => ({ step: 'pages', done, total: 3 })),
  );
});

test('pages without text among others are told', async () => {
  const { silent } = await readPdf(makePdf([body(1), [], body(3)]), steps());
  expect(silent).toEqual([2]);
});

test.each([
  ['without text', makePdf([[], [], []]), 'scanned'],
  ['with page numbers only', makePdf([[['— 1 —', 280, 40]], [['— 2 —', 280, 40]]]), 'scanned'],
  [
    'of characters without meaning',
    makePdf([[['\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008', LEFT, 700]]]),
    'garbled',
  ],
  ['behind a password', makePdf([body(1)], { isLocked: true }), 'encrypted'],
  ['cut off', makePdf([body(1)]).slice(0, 60), 'damaged'],
  ['that is none', new TextEncoder().encode('%PDF-1.4\nnothing'), 'damaged'],
])('refuses a file %s', async (_, bytes, code) => {
  await expect(readPdf(bytes, steps())).rejects.toMatchObject({ code });
});

test('a file whose table of contents is lost is read all the same', async () => {
  const bytes = makePdf([body(1)]);
  const cut = bytes.slice(0, new TextDecoder().decode(bytes).indexOf('xref'));
  const trailer = new TextEncoder().encode('trailer\n<< /Root 1 0 R >>\n');
  expect((await readPdf(new Uint8Array([...cut, ...trailer]), steps())).text).toContain('办结案件1件');
});

test('given up, it ends', async () => {
  const giveUp = new AbortController();
  const onProgress = vi.fn(() => giveUp.abort());
  await expect(
    readPdf(makePdf([body(1), body(2), body(3)]), { signal: giveUp.signal, onProgress }),
  ).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(onProgress).toHaveBeenCalledTimes(1);
});

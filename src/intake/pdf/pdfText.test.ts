import { expect, test } from 'vitest';
import { joinLines } from './joinText';
import { paragraphs } from './paragraphs';
import { pdfLines } from './pdfLines';
import type { PdfLine, PdfPage, PdfPiece } from './pdfPage';
import { withoutRadicals } from './radicals';
import { withoutFurniture } from './withoutFurniture';

const SIZE = 16;
const LEFT = 90;
/** A Chinese character is as wide as its font, a Latin one half of it. */
const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char < '\u2000' ? SIZE / 2 : SIZE), 0);
const piece = (text: string, x: number, y: number, size = SIZE): PdfPiece => ({
  text,
  x,
  y,
  width: widthOf(text),
  size,
});
const page = (...pieces: PdfPiece[]): PdfPage => ({ width: 595, height: 842, pieces });
const line = (text: string, y: number, more: Partial<PdfLine> = {}): PdfLine => {
  const x = more.x ?? LEFT;
  return { text, x, y, right: x + widthOf(text), size: SIZE, page: 0, ...more };
};

test.each([
  ['pieces of one line, in any order', [piece('市', LEFT + 32, 700), piece('云溪', LEFT, 700.2)], ['云溪市']],
  ['lines from head to foot', [piece('下', LEFT, 600), piece('上', LEFT, 700)], ['上', '下']],
  ['Chinese set wide', [piece('办 结 案 件', LEFT, 700)], ['办结案件']],
  [
    'a number in its own piece',
    [piece('共', LEFT, 700), piece(' 1234 ', LEFT + 18, 700), piece('件', LEFT + 70, 700)],
    ['共1234件'],
  ],
  ['two numbers that stand apart', [piece('12', LEFT, 700), piece('34', LEFT + 30, 700)], ['12 34']],
  ['a number set in pieces', [piece('12', LEFT, 700), piece('34', LEFT + 16, 700)], ['1234']],
  ['cells of a table', [piece('案件', LEFT, 700), piece('投诉', LEFT + 80, 700)], ['案件 投诉']],
  ['a raised number', [piece('面积', LEFT, 700), piece('2', LEFT + 32, 706, 8)], ['面积2']],
  ['words', [piece('Rule of', LEFT, 700), piece('law', LEFT + 62, 700)], ['Rule of law']],
  ['nothing but spaces', [piece('  ', LEFT, 700)], []],
])('lines: %s', (_, pieces, texts) => {
  expect(pdfLines(page(...pieces), 0).map(({ text }) => text)).toEqual(texts);
});

test.each([
  ['⼆〇⼆三年', '二〇二三年'],
  ['⾏政⻚⻓', '行政页长'],
  ['凉', '凉'],
  ['二', '二'],
])('radicals: %s is read as %s', (text, read) => {
  expect(withoutRadicals(text)).toBe(read);
});

test.each([
  ['办结', '案件', '办结案件'],
  ['办结12', '件', '办结12件'],
  ['in 12', '34', 'in 12 34'],
  ['Rule', 'of', 'Rule of'],
  ['regula-', 'tion', 'regulation'],
  ['A-', 'B', 'A-B'],
  ['', '案件', '案件'],
])('joins “%s” and “%s”', (before, after, joined) => {
  expect(joinLines(before, after)).toBe(joined);
});

test('page numbers and what every page repeats are left out, what stands in the text is not', () => {
  const pages = [page(), page(), page()];
  const lines = pages.flatMap((_, i) => [
    line('云溪市法治政府建设年度报告', 800, { page: i }),
    line(`第${i + 1}章`, 780, { page: i }),
    line('云溪市', 400, { page: i }),
    line('12', 500, { page: i }),
    line(i === 1 ? '脚注一' : '正文', 60, { page: i }),
    line(`— ${i + 1} —`, 40, { page: i }),
  ]);
  expect(withoutFurniture(pages, lines).map(({ text }) => text)).toEqual([
    '云溪市',
    '12',
    '正文',
    ...['云溪市', '12', '脚注一'],
    ...['云溪市', '12', '正文'],
  ]);
});

test.each(['3', '- 3 -', '— 3 —', '第3页', '第 3 页 共 12 页', '3/12', '·3·'])(
  '%s at the foot is a page number',
  (text) => {
    expect(withoutFurniture([page()], [line(text, 40)])).toEqual([]);
  },
);

test.each(['2023年', '共12件', '（三）'])('%s at the foot is none', (text) => {
  expect(withoutFurniture([page()], [line(text, 40)])).toHaveLength(1);
});

const FULL = '持续推进依法行政工作全面提升法治政府建设水平各项';
const INDENTED = LEFT + 2 * SIZE;

test('full lines go on, indented ones and those after a short one begin a paragraph', () => {
  const lines = [
    line('云溪市报告', 760, { x: 200, size: 22 }),
    line(FULL.slice(2), 700, { x: INDENTED }),
    line(FULL, 672),
    line('任务完成。', 644),
    line(FULL.slice(2), 616, { x: INDENTED }),
    line(FULL, 588),
    line('一、主要做法', 560),
    line(FULL, 532),
  ];
  expect(paragraphs(lines, 1).text.split('\n')).toEqual([
    '云溪市报告',
    `${FULL.slice(2)}${FULL}任务完成。`,
    `${FULL.slice(2)}${FULL}一、主要做法`,
    FULL,
  ]);
});

test('a heading begins a paragraph even after a full line that ends a sentence', () => {
  const full = `${FULL.slice(0, -1)}。`;
  const lines = [line(full, 700), line('（二）规范执法', 672), line(full, 644), line(FULL, 616)];
  expect(paragraphs(lines, 1).text.split('\n')).toEqual([full, '（二）规范执法', full + FULL]);
});

test.each([
  ['a sign that clings', 2, '议、促进各项工作'],
  ['a year in brackets', 5, '（2021-2025年）》'],
  ['a long word', 6, 'administration法治'],
])('a line is full that had no room for %s', (_, shorter, start) => {
  const lines = [line(FULL, 700), line(FULL, 672), line(FULL.slice(shorter), 644), line(start, 616)];
  expect(paragraphs(lines, 1).text.split('\n')).toHaveLength(1);
});

test('a line is not full that had room', () => {
  const lines = [line(FULL, 700), line(FULL, 672), line(FULL.slice(3), 644), line('议完成', 616)];
  expect(paragraphs(lines, 1).text.split('\n')).toHaveLength(2);
});

test('a gap begins a paragraph', () => {
  const lines = [line(FULL, 700), line(FULL, 672), line(FULL, 644), line(FULL, 580)];
  expect(paragraphs(lines, 1).text.split('\n')).toEqual([FULL + FULL + FULL, FULL]);
});

test('a paragraph goes on over the end of a page, whose place is told; an empty page has one too', () => {
  const right = LEFT + 20;
  const lines = [700, 672, 644, 616].flatMap((y) => line(FULL, y));
  const next = [700, 672, 644, 616].map((y) => line(FULL, y, { x: right, right: right + widthOf(FULL), page: 2 }));
  expect(paragraphs([...lines, ...next], 4)).toEqual({
    text: FULL.repeat(8),
    pages: [0, FULL.length * 4, FULL.length * 4, FULL.length * 8],
  });
});

test('no lines, no text', () => {
  expect(paragraphs([], 2)).toEqual({ text: '', pages: [0, 0] });
});

import { joinLines } from './joinText';
import type { PdfLine } from './pdfPage';

/** In widths of a Chinese character: an indented line begins this far in, a full one ends this near the edge. */
const INDENT = 1.2;
const NEAR_EDGE = 1.7;
/** What a line begins with and cannot be parted: a number, a word, a character with the signs that cling to it. */
const FIRST_UNIT = /^[（(《〈“‘【〔[]*(?:[\p{Script=Latin}\d.,:%/-]+|.)[，。、；：！？）)》〉”’】〕\]%,.;:!?]*/u;
/** Fonts differ in size, and lines stand apart, by more than this factor. */
const OTHER_SIZE = 1.15;
const OTHER_DISTANCE = 1.7;
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节条])/;
const SENTENCE_END = /[。！？；：.!?;:]$/;

interface Column {
  left: number;
  right: number;
}

function most(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** The column that a document's running text fills, told by its long lines; those that go on start at its edge. */
function columnOf(lines: readonly PdfLine[]): Column {
  const longest = Math.max(...lines.map(({ x, right }) => right - x));
  const long = lines.filter(({ x, right }) => right - x > longest * 0.8);
  return { left: most(long.map(({ x }) => Math.round(x))), right: Math.max(...long.map(({ right }) => right)) };
}

/** Fewer long lines than this tell no column: then that of the whole document counts. */
const ENOUGH_LINES = 4;

/** The column of each page: bound pages have theirs further left or right by turns. */
function columnsOf(lines: readonly PdfLine[], pageCount: number): Column[] {
  const whole = columnOf(lines);
  return Array.from({ length: pageCount }, (_, page) => {
    const own = lines.filter((line) => line.page === page);
    const long = own.filter(({ x, right }) => right - x > (whole.right - whole.left) * 0.8);
    return long.length < ENOUGH_LINES ? whole : columnOf(long);
  });
}

/** The usual distance of two lines. */
function pitchOf(lines: readonly PdfLine[]): number {
  const distances = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before?.page === line.page ? [Math.round(before.y - line.y)] : [];
  });
  return most(distances.filter((distance) => distance > 0));
}

/** In widths of a Chinese character; Latin letters and digits are half as wide. */
const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char < '\u2000' ? 0.5 : 1), 0);

function beginsAnew(line: PdfLine, before: PdfLine, columns: readonly Column[], pitch: number): boolean {
  // Full is also a line that had no room for what comes next.
  const room = (columns[before.page]?.right ?? 0) - before.right;
  const [unit = ''] = FIRST_UNIT.exec(line.text) ?? [];
  const isFull = room <= before.size * Math.max(NEAR_EDGE, widthOf(unit) + 0.5);
  const isIndented = line.x > (columns[line.page]?.left ?? 0) + INDENT * line.size;
  const sizes = [line.size, before.size];
  const isOtherSize = Math.max(...sizes) > Math.min(...sizes) * OTHER_SIZE;
  const isFarBelow = line.page === before.page && pitch > 0 && before.y - line.y > pitch * OTHER_DISTANCE;
  const isHeading = HEADING.test(line.text) && SENTENCE_END.test(before.text);
  return !isFull || isIndented || isOtherSize || isFarBelow || isHeading;
}

/**
 * Lines joined to paragraphs, one a line, over the ends of pages too.
 * @returns the text, and where in it each page begins, also one that holds nothing
 */
export function paragraphs(lines: readonly PdfLine[], pageCount: number): { text: string; pages: number[] } {
  const columns = lines.length > 0 ? columnsOf(lines, pageCount) : [];
  const pitch = pitchOf(lines);
  const pages: number[] = [];
  const whole: string[] = [];
  let [open, start] = ['', 0];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && beginsAnew(line, before, columns, pitch)) {
      whole.push(open);
      start += open.length + 1;
      open = '';
    }
    open = joinLines(open, line.text);
    while (pages.length <= line.page) pages.push(start + open.length - line.text.length);
  });
  const text = [...whole, open].join('\n');
  while (pages.length < pageCount) pages.push(text.length);
  return { text, pages };
}

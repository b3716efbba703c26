import { chineseNumber } from './numerals';

/** One way of numbering headings, outermost first. */
interface MarkStyle {
  shape: RegExp;
  /** As it stands in a section's label: 一, (二), 3. */
  label: (ordinal: string) => string;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const STYLES: readonly MarkStyle[] = [
  { shape: new RegExp(`第(${HAN})(?:部分|章|节)[、：]?`, 'y'), label: (ordinal) => `第${ordinal}部分` },
  { shape: new RegExp(`(${HAN})、(?!${HAN}(?:审|是|级|类))`, 'y'), label: (ordinal) => ordinal },
  { shape: new RegExp(`（(${HAN})）[、.]?`, 'y'), label: (ordinal) => `(${ordinal})` },
  { shape: /(\d{1,2})(?:、|\.(?![\d%]))/y, label: (ordinal) => ordinal },
  { shape: /（(\d{1,2})）[、.]?/y, label: (ordinal) => `(${ordinal})` },
  { shape: new RegExp(`([${CIRCLED}])[、.]?`, 'y'), label: (ordinal) => ordinal },
];

export interface HeadingMark {
  /** 0 is outermost. */
  style: number;
  ordinal: number;
  label: string;
  end: number;
}

/** The numbering that stands at a place of a normal text: `一、`, `（一）`, `1.`, `（1）`, `①`, `第一部分`; else null. */
export function headingMarkAt(text: string, index: number): HeadingMark | null {
  for (const [style, { shape, label }] of STYLES.entries()) {
    shape.lastIndex = index;
    const found = shape.exec(text);
    const printed = found?.[1];
    if (!found || printed === undefined) continue;
    const circled = CIRCLED.indexOf(printed) + 1;
    const ordinal = circled > 0 ? circled : /\d/.test(printed) ? Number(printed) : (chineseNumber(printed) ?? 0);
    if (ordinal > 0) return { style, ordinal, label: label(printed), end: index + found[0].length };
  }
  return null;
}

/** Whether a line of any width begins with the numbering of a heading. */
export const isHeadingStart = (line: string): boolean =>
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十]+(?:部分|章|节)|[（(]?\d{1,2}[）).．、](?!\d)|[①-⑳])/.test(
    line,
  );

import type { PdfLine, PdfPage } from './pdfPage';

/** The strips at head and foot of a page in which its furniture stands, as parts of its height. */
const STRIP = 0.12;
/** So many pages, and so much of all, must repeat a line. */
const MOST_PAGES = 0.5;
const LEAST_PAGES = 3;

/** `— 3 —`, `第3页`, `3/12`, `- 3 -`. */
const PAGE_NUMBER = /^[\s—–―\-－·.第]*\d{1,4}\s*(页|[/／]\s*\d{1,4}|页?[,，、\s]*共\s*\d{1,4}\s*页)?[\s—–―\-－·.]*$/;
const pattern = (text: string) => text.replace(/\s/g, '').replace(/\d+/g, '#');

/** Lines without page numbers and without what is repeated at the head or foot of the pages. */
export function withoutFurniture(pages: readonly PdfPage[], lines: readonly PdfLine[]): PdfLine[] {
  const isInStrip = ({ y, page }: PdfLine) => {
    const height = pages[page]?.height ?? 0;
    return y < height * STRIP || y > height * (1 - STRIP);
  };
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!isInStrip(line)) continue;
    const key = pattern(line.text);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  const isRepeated = ({ text }: PdfLine) => {
    const count = pagesOf.get(pattern(text))?.size ?? 0;
    return count >= LEAST_PAGES && count > pages.length * MOST_PAGES;
  };
  return lines.filter((line) => !isInStrip(line) || !(PAGE_NUMBER.test(line.text) || isRepeated(line)));
}

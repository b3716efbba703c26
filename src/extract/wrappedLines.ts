import { isHeadingStart } from './headingMarks';

const ENDS = /[。！？!?：:|]$/;
/** A line that ends in the middle of a number or an enumeration. */
const UNFINISHED = /[0-9０-９][.．]?$|[，、,]$/;
const WRAP_SLACK = 6;
/** How many empty lines and page numbers may stand between two parts of a line. */
const FURTHEST = 8;
const PAGE = /^\s*(?:第?\s*)?[-—–―－─·]*\s*\d{1,3}\s*[-—–―－─·]*\s*页?\s*$/;

/** How much room a line takes, a Latin character half of a Chinese one: pages break lines by room. */
function roomOf(line: string): number {
  let room = 0;
  for (let i = 0; i < line.length; i += 1) room += line.charCodeAt(i) < 0x2000 ? 1 : 2;
  return room;
}

/** The room at which a text's lines are broken by hand or by a page, or 0 where a line is a paragraph. */
function wrapRoom(lines: readonly string[]): number {
  const rooms = lines.map((line) => roomOf(line.trim())).filter((room) => room >= 20);
  if (rooms.length < 5) return 0;
  rooms.sort((a, b) => a - b);
  const width = rooms[Math.floor(rooms.length * 0.8)] ?? 0;
  const full = rooms.filter((room) => room >= width - WRAP_SLACK && room <= width + WRAP_SLACK).length;
  return width <= 160 && full * 2 >= rooms.length ? width : 0;
}

/** What is known of the lines of a text that was broken to the width of a page. */
export interface WrappedLines {
  /** Whether a line is but the number of a page. */
  isPage: (row: number) => boolean;
  /** Whether a line goes on in the next, over the number of a page. */
  isBroken: (row: number) => boolean;
}

const NEITHER: WrappedLines = { isPage: () => false, isBroken: () => false };

/** Tells which lines a page broke; in a text whose lines are paragraphs, none. */
export function wrappedLines(lines: readonly string[]): WrappedLines {
  const width = wrapRoom(lines);
  if (width === 0) return NEITHER;
  const isPage = (row: number) => PAGE.test(lines[row] ?? '');
  return {
    isPage,
    isBroken: (row) => {
      const line = (lines[row] ?? '').trim();
      if (ENDS.test(line) || (roomOf(line) < width - WRAP_SLACK && !UNFINISHED.test(line))) return false;
      let [after, isOverPage] = [row + 1, false];
      for (; after < lines.length && after - row < FURTHEST; after += 1) {
        if (isPage(after)) isOverPage = true;
        else if ((lines[after] ?? '').trim() !== '') break;
      }
      const next = (lines[after] ?? '').trim();
      return (after === row + 1 || isOverPage) && next !== '' && !isHeadingStart(next);
    },
  };
}

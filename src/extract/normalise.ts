import { wrappedLines } from './wrappedLines';

/** A text as it is read, every character traced back to where it stands in the source. */
export interface NormalText {
  text: string;
  /** For each character of `text`, and its end, the offset in the source. */
  at: Int32Array;
  /** Numbers of pages that stood between the lines; they are not in `text`. */
  pages: readonly PageNumber[];
}

export interface PageNumber {
  /** Where in the normal text the page ended. */
  at: number;
  /** Where it stands in the source. */
  start: number;
  end: number;
}

const PAIRS: readonly (readonly [from: string, to: string])[] = [
  ['[［【﹝〔', '〔'],
  [']］】﹞〕', '〕'],
  ['(（﹙', '（'],
  [')）﹚', '）'],
  ['「『〝', '“'],
  ['」』〞〟', '”'],
  ['｡', '。'],
  ['､', '、'],
  [';；', '；'],
  ['!！', '！'],
  ['?？', '？'],
  ['％﹪', '%'],
  ['＋﹢', '+'],
  ['－−‐‑﹣', '-'],
  ['–―─', '—'],
  ['～〜∼', '~'],
  ['✕╳✖', '×'],
  ['｜│', '|'],
];
const ALIKE = new Map(PAIRS.flatMap(([from, to]) => [...from].map((char) => [char, to] as const)));

const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/;
const isDropped = (char: string) => (char < ' ' && char !== '\t') || char === '\u007f' || UNSEEN.test(char);
const SPACE = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isLatin = (char: string | undefined) => char !== undefined && /[A-Za-z]/.test(char);

function narrow(char: string): string {
  const code = char.charCodeAt(0);
  const isWide =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return isWide ? String.fromCharCode(code - 0xfee0) : (ALIKE.get(char) ?? char);
}

/** What stands at a place once width, kind of comma and spaces are settled; empty where nothing is kept. */
function settled(line: string, index: number, char: string, before: string | undefined): string {
  const after = narrow(line[index + 1] ?? '');
  if (char === ',' || char === '，') {
    // Whatever its width, a comma between a short number and three digits groups them, but not in 分别为23，145件.
    const isGroup =
      isDigit(before) &&
      /^[0-9０-９]{3}(?![0-9０-９])/.test(line.slice(index + 1, index + 5)) &&
      /(?:^|[^0-9０-９.．])[1-9１-９][0-9０-９]{0,2}(?:[,，][0-9０-９]{3})*$/.test(
        line.slice(Math.max(0, index - 20), index),
      ) &&
      !(char === '，' && /分别[^。；]{0,12}$/.test(line.slice(Math.max(0, index - 16), index)));
    return isGroup ? ',' : '，';
  }
  if (char === '：' || char === ':') return isDigit(before) && isDigit(after) ? ':' : '：';
  if (char === '．') return '.';
  return char;
}

/** 21 456: a space that groups thousands. */
const groupsThousands = (line: string, index: number): boolean =>
  /(?:^|[^0-9０-９.．,，])[1-9１-９][0-9０-９]{0,2}$/.test(line.slice(Math.max(0, index - 4), index)) &&
  /^[ \u00a0\u202f][0-9０-９]{3}(?![0-9０-９.．年])/.test(line.slice(index, index + 5));

/** Further apart than this two things are columns, whatever stands between. */
const WIDEST_SPACE = 8;

/** Whether a space is the only thing that keeps two numbers or two Latin words apart. */
function keepsApart(line: string, index: number, before: string | undefined): boolean {
  let next = index;
  while (next - index < WIDEST_SPACE && SPACE.test(line[next] ?? '')) next += 1;
  const after = narrow(line[next] ?? '');
  return (isDigit(before) && isDigit(after)) || (isLatin(before) && isLatin(after));
}

/**
 * A pasted or loaded text made even: full-width digits and signs in one width, half-width punctuation of prose as
 * full-width, spaces inside Chinese dropped, lines that a page broke joined. `，` and `,` differ afterwards: the latter
 * groups thousands.
 */
export function normalise(source: string): NormalText {
  const lines = source.split('\n');
  const wrapped = wrappedLines(lines);
  const pages: PageNumber[] = [];
  const chars: string[] = [];
  const origins: number[] = [];
  let offset = 0;
  const push = (char: string, origin: number) => {
    chars.push(char);
    origins.push(origin);
  };
  lines.forEach((line, row) => {
    if (wrapped.isPage(row)) {
      pages.push({ at: chars.length, start: offset + line.search(/\d/), end: offset + line.search(/\d\D*$/) + 1 });
      offset += line.length + 1;
      return;
    }
    const start = chars.length;
    let isOpen = false;
    for (let i = 0; i < line.length; i += 1) {
      const char = narrow(line[i] ?? '');
      const before = chars.length > start ? chars[chars.length - 1] : undefined;
      if (isDropped(char)) continue;
      if (SPACE.test(char)) {
        if (before !== ' ' && keepsApart(line, i, before)) push(groupsThousands(line, i) ? ',' : ' ', offset + i);
      } else if (char === '"') {
        isOpen = !isOpen;
        push(isOpen ? '“' : '”', offset + i);
      } else if (char !== '\t' || before !== undefined) push(settled(line, i, char, before), offset + i);
    }
    if (!wrapped.isBroken(row) && row < lines.length - 1) push('\n', offset + line.length);
    offset += line.length + 1;
  });
  origins.push(source.length);
  return { text: chars.join(''), at: Int32Array.from(origins), pages };
}

/** Words of a source on one line: a page or a hand broke them. */
export const onOneLine = (words: string): string =>
  /[\r\n]/.test(words) ? words.replace(/\s*[\r\n]+\s*/g, '') : words;

/** The words of the source between two places of the normal text, on one line. */
export function sourceSlice(source: string, { at }: NormalText, start: number, end: number): string {
  const from = at[start] ?? source.length;
  const to = end > start ? (at[end - 1] ?? source.length) + 1 : from;
  return onOneLine(source.slice(from, to));
}

import { headingMarkAt } from './headingMarks';

/** A heading with the text below it, down to the next heading. */
export interface TextSection {
  /** `1.2.3`; `0` for what stands before the first heading. */
  id: string;
  /** As printed, with those above it: `一(二)3`. */
  label: string;
  title: string;
  start: number;
  /** Where its number ends and its title begins. */
  titleStart: number;
  end: number;
}

/** A heading that those below it are counted under. */
interface Open {
  id: string;
  label: string;
  style: number;
  /** The last printed number of its children, by style. */
  printed: Map<number, number>;
  /** The last number in an id of its children. */
  used: number;
}

const LONGEST_TITLE = 90;
const LONGEST_TITLE_BEFORE_INNER = 40;
const MOST_SKIPPED = 2;
const LEADER = /^[^\n]{0,90}(?:…|\.{3}|·{3}|—{3})\s*\d{1,3}\s*(?:\n|$)/;
const PLACES =
  /^|(?<=[。；])(?=[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、]\D)|(?<![第条款之])（[一二三四五六七八九十]{1,3}）/gm;

const opened = (id: string, label: string, style: number): Open => ({ id, label, style, printed: new Map(), used: 0 });

/** Whether a heading may begin here: at a line, after a sentence, or inside a short title that lost its line break. */
function isPlace(text: string, { titleStart }: TextSection, start: number, style: number): boolean {
  if (start === 0 || /[\n。；]/.test(text[start - 1] ?? '')) return true;
  const between = text.slice(titleStart, start);
  return style === 2 && between.length <= LONGEST_TITLE_BEFORE_INNER && !/[。，；\n]/.test(between);
}

/** The title of a section up to its first full stop, its line's end or the next heading. */
const titleOf = (text: string, { titleStart, end }: TextSection): string =>
  (/^[^。\n]*/.exec(text.slice(titleStart, Math.min(end, titleStart + LONGEST_TITLE)))?.[0] ?? '').trim();

/** Whether all headings so far have no text below them: a table of contents. */
const isContents = (text: string, sections: readonly TextSection[], end: number): boolean =>
  sections.length > 2 &&
  sections.slice(1).every((section, i) => {
    const below = text.slice(section.titleStart, sections[i + 2]?.start ?? end).trim();
    return below.length <= LONGEST_TITLE && !/[。\n]/.test(below);
  });

/**
 * The headings of a normal text as a flat list in reading order, the text before them first. A number that does not
 * follow the one before is no heading, so 1.5万件 at the start of a line is not; one printed twice gets the next id.
 */
export function findSections(text: string): readonly TextSection[] {
  const before: TextSection = { id: '0', label: '', title: '', start: 0, titleStart: 0, end: 0 };
  let sections: TextSection[] = [before];
  let stack = [opened('', '', -1)];
  for (const { index: start } of text.matchAll(PLACES)) {
    const mark = headingMarkAt(text, start);
    const previous = sections[sections.length - 1];
    if (!mark || !previous || !isPlace(text, previous, start, mark.style)) continue;
    if (LEADER.test(text.slice(mark.end, mark.end + 120))) continue;
    if (mark.ordinal === 1 && mark.style <= 1 && isContents(text, sections, start)) {
      [sections, stack] = [[before], [opened('', '', -1)]];
    }
    const depth = stack.findIndex(({ style }) => style >= mark.style);
    const open = depth === -1 ? stack : stack.slice(0, depth);
    const parent = open[open.length - 1];
    if (!parent) continue;
    const last = parent.printed.get(mark.style) ?? 0;
    const isNext = mark.ordinal > last && mark.ordinal <= last + 1 + MOST_SKIPPED;
    if (!isNext && !(mark.ordinal === last && last > 1)) continue;

    parent.printed.set(mark.style, mark.ordinal);
    parent.used = Math.max(parent.used + 1, mark.ordinal);
    const id = parent.id === '' ? String(parent.used) : `${parent.id}.${parent.used}`;
    const label = parent.label + mark.label;
    stack = [...open, opened(id, label, mark.style)];
    sections.push({ id, label, title: '', start, titleStart: mark.end, end: text.length });
  }
  return sections.map((section, i) => {
    const whole = { ...section, end: sections[i + 1]?.start ?? text.length };
    return { ...whole, title: titleOf(text, whole) };
  });
}

import { GRADE } from './grade';
import { LINE_BREAK } from './hanPlaces';
import { type PinyinMatcher, pinyinMatcher } from './pinyinMatch';
import type { PinyinTable } from './pinyinTable';
import { BLOCK, type TextColumn } from './searchIndex';

/** The items some letters were found in, each with its best grade. */
interface Found {
  items: Uint32Array;
  grades: Uint8Array;
}

/** Letters of which more than so many were sought in a column are forgotten. */
const REMEMBERED = 16;
const found = new WeakMap<TextColumn, { table: PinyinTable; learnt: number; byLetters: Map<string, Found> }>();

/**
 * Tells every item of a column of names in which letters are found as pinyin or initials. What is found is remembered:
 * who types on looks only through what the letters before have left.
 */
export function gradePinyin(
  names: TextColumn,
  letters: string,
  table: PinyinTable,
  raise: (item: number, grade: number) => void,
): void {
  let kept = found.get(names);
  if (!kept || kept.table !== table || kept.learnt !== table.learnt() || kept.byLetters.size >= REMEMBERED) {
    kept = { table, learnt: table.learnt(), byLetters: new Map() };
    found.set(names, kept);
  }
  const { byLetters } = kept;
  const known = byLetters.get(letters) ?? findAmong(names, letters, table, before(byLetters, letters));
  byLetters.set(letters, known);
  known.items.forEach((item, i) => {
    raise(item, known.grades[i] as number);
  });
}

/** What the longest remembered beginning of the letters left; a single letter finds less than those it begins. */
function before(byLetters: ReadonlyMap<string, Found>, letters: string): Uint32Array | null {
  for (let length = letters.length - 1; length > 1; length -= 1) {
    const known = byLetters.get(letters.slice(0, length));
    if (known) return known.items;
  }
  return null;
}

/** @param among the items to look at, or null for all */
function findAmong(names: TextColumn, letters: string, table: PinyinTable, among: Uint32Array | null): Found {
  const matcher = pinyinMatcher(letters, table);
  const last = names.starts.length - 1;
  const most = among ? among.length : last * BLOCK + (names.latinStarts[last]?.length ?? 0);
  const items = new Uint32Array(most);
  const grades = new Uint8Array(most);
  let count = 0;
  for (let i = 0; i < most; i += 1) {
    const item = among ? (among[i] as number) : i;
    const grade = gradeItem(names, Math.floor(item / BLOCK), item % BLOCK, matcher);
    if (grade === 0) continue;
    items[count] = item;
    grades[count] = grade;
    count += 1;
  }
  // Most letters leave nearly all or few: a copy is worth its while for few only.
  const isFew = count * 2 < most;
  return isFew
    ? { items: items.slice(0, count), grades: grades.slice(0, count) }
    : { items: items.subarray(0, count), grades: grades.subarray(0, count) };
}

/** The best place of an item, by its place in a block. */
function gradeItem(names: TextColumn, b: number, i: number, matcher: PinyinMatcher): number {
  const text = names.blocks[b] as string;
  const han = names.han[b] as Uint32Array;
  const begins = names.hanStarts[b] as Uint32Array;
  let best = 0;
  for (let h = begins[i] as number, end = begins[i + 1] as number; h < end; h += 1) {
    const at = han[h] as number;
    // The one test that is made for every character of every name.
    if (matcher.starts[text.charCodeAt(at)] === 0) continue;
    const isStart = text.charCodeAt(at - 1) === LINE_BREAK;
    // The beginnings come first: nothing behind them is better than full pinyin inside, and a single letter counts
    // nowhere else.
    if (!isStart && (best >= GRADE.pinyin || matcher.isSingle)) break;
    const grade = pinyinGrade(text, at, isStart, matcher);
    if (grade > best) best = grade;
    if (best === GRADE.pinyinStart) break;
  }
  return best;
}

function pinyinGrade(text: string, at: number, isStart: boolean, { pinyinEnd, initialsEnd }: PinyinMatcher): number {
  if (pinyinEnd(text, at) !== -1) return isStart ? GRADE.pinyinStart : GRADE.pinyin;
  if (initialsEnd(text, at) === -1) return 0;
  return isStart ? GRADE.initialsStart : GRADE.initials;
}

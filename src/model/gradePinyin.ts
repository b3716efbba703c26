import { GRADE } from './grade';
import { isFieldStart, type PinyinMatcher, pinyinMatcher } from './pinyinMatch';
import type { PinyinTable } from './pinyinTable';
import type { NameColumn } from './searchIndex';

/** Letters of which more than so many were sought are forgotten. */
const REMEMBERED = 16;
const found = new WeakMap<NameColumn, { table: PinyinTable; learnt: number; byLetters: Map<string, Uint8Array> }>();

/**
 * Tells every item in whose names letters are found as pinyin or initials. What is found is remembered: who types on
 * looks only through what the letters before have left.
 */
export function gradePinyin(
  names: NameColumn,
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
  const { texts, textOf } = names.han;
  const grades = byLetters.get(letters) ?? gradeTexts(texts, letters, table, before(byLetters, letters));
  byLetters.set(letters, grades);
  for (let item = 0; item < textOf.length; item += 1) {
    const grade = grades[textOf[item] as number] as number;
    if (grade > 0) raise(item, grade);
  }
}

/** What the longest remembered beginning of the letters left; a single letter finds less than those it begins. */
function before(byLetters: ReadonlyMap<string, Uint8Array>, letters: string): Uint8Array | null {
  for (let length = letters.length - 1; length > 1; length -= 1) {
    const known = byLetters.get(letters.slice(0, length));
    if (known) return known;
  }
  return null;
}

/** @param among above 0 for the texts to look at, or null for all */
function gradeTexts(
  texts: readonly string[],
  letters: string,
  table: PinyinTable,
  among: Uint8Array | null,
): Uint8Array {
  const matcher = pinyinMatcher(letters, table);
  const grades = new Uint8Array(texts.length);
  for (let i = 0; i < texts.length; i += 1) {
    if (among?.[i] !== 0) grades[i] = bestGrade(texts[i] as string, matcher);
  }
  return grades;
}

function bestGrade(text: string, matcher: PinyinMatcher): number {
  const { isSingle, starts } = matcher;
  let best = 0;
  // Inside a field a single letter counts nowhere.
  for (let at = 0; at < text.length; at = isSingle ? text.indexOf('\n', at) + 1 : at + 1) {
    // The one test that is made for every character of every name.
    if (starts[text.charCodeAt(at)] === 0) continue;
    best = Math.max(best, pinyinGrade(text, at, matcher));
    if (best === GRADE.pinyinStart) break;
  }
  return best;
}

function pinyinGrade(text: string, at: number, { pinyinEnd, initialsEnd }: PinyinMatcher): number {
  if (pinyinEnd(text, at) !== -1) return isFieldStart(text, at) ? GRADE.pinyinStart : GRADE.pinyin;
  if (initialsEnd(text, at) === -1) return 0;
  return isFieldStart(text, at) ? GRADE.initialsStart : GRADE.initials;
}

import { GRADE } from './grade';
import { gradePinyin } from './gradePinyin';
import { memoizeByObject } from './memoizeByObject';
import type { PinyinTable } from './pinyinTable';
import { BLOCK, type NameColumn, type SearchIndex, type TextColumn } from './searchIndex';
import { isWholeStart, type QueryWord, queryWords } from './searchText';

/**
 * How well each item holds every word of the query, by its worst word (see `GRADE`); 0 where one is missing. Null for
 * a query without words.
 * @param pinyin the readings of the names, or null while there are none: then letters find Latin words only
 */
export function searchMask(index: SearchIndex, query: string, pinyin: PinyinTable | null = null): Uint8Array | null {
  const words = queryWords(query);
  if (words.length === 0) return null;
  return words
    .map((word) => gradeWord(index, word, pinyin))
    .reduce((worst, grades) => {
      for (let i = 0; i < worst.length; i += 1) worst[i] = Math.min(worst[i] as number, grades[i] as number);
      return worst;
    });
}

function gradeWord(index: SearchIndex, word: QueryWord, pinyin: PinyinTable | null): Uint8Array {
  const grades = new Uint8Array(index.size);
  let found = false;
  const raise = (item: number, grade: number) => {
    found = true;
    if (grade > (grades[item] as number)) grades[item] = grade;
  };
  gradeNames(index.names, word, pinyin, raise);
  const ofLabels = new Uint8Array(index.labels.blocks.length * BLOCK);
  let inLabels = false;
  gradeNames(index.labels, word, pinyin, (set) => {
    inLabels = true;
    ofLabels[set] = 1;
  });
  for (let i = 0; inLabels && i < index.size; i += 1) {
    if (ofLabels[index.labelsOf[i] as number] === 1) raise(i, GRADE.label);
  }
  eachWord(index.texts, word, (item) => raise(item, GRADE.text));
  // A word that nothing holds is perhaps said otherwise: 信访化解率 for 信访事项一次性化解率.
  if (!found && word.pieces.length > 1) gradePieces(index, word.pieces, grades);
  return grades;
}

/** What is found by its own characters and by pinyin. */
function gradeNames(
  names: NameColumn,
  word: QueryWord,
  pinyin: PinyinTable | null,
  raise: (item: number, grade: number) => void,
): void {
  eachWord(names, word, (item, text, at, end) => raise(item, placeGrade(text, at, end)));
  if (word.letters !== '' && pinyin) gradePinyin(names, word.letters, pinyin, raise);
}

/** Every place where a word stands as typed. */
function eachWord(
  column: TextColumn,
  word: QueryWord,
  visit: (item: number, text: string, at: number, end: number) => void,
): void {
  for (const sought of [word.folded, word.latin]) {
    if (sought === '') continue;
    eachHit(column, sought, (item, text, at) => {
      if (isWholeStart(sought, text, at)) visit(item, text, at, at + sought.length);
    });
  }
}

function placeGrade(text: string, at: number, end: number): number {
  if (text.charAt(at - 1) !== '\n') return GRADE.inside;
  return end === text.length || text.charAt(end) === '\n' ? GRADE.whole : GRADE.start;
}

/** Every place of a text in a column, with the item it is in; or only the first place in each item. */
function eachHit(
  column: TextColumn,
  sought: string,
  visit: (item: number, text: string, at: number) => void,
  isFirstOnly = false,
): void {
  const absent = absentFrom(column);
  if (absent.some((text) => sought.includes(text))) return;
  let isAbsent = true;
  column.blocks.forEach((text, b) => {
    const starts = column.starts[b] as Uint32Array;
    let i = 0;
    let at = text.indexOf(sought);
    while (at !== -1) {
      isAbsent = false;
      while ((starts[i + 1] as number) <= at) i += 1;
      visit(b * BLOCK + i, text, at);
      at = text.indexOf(sought, isFirstOnly ? (starts[i + 1] as number) : at + 1);
    }
  });
  if (!isAbsent) return;
  if (absent.length >= REMEMBERED) absent.length = 0;
  absent.push(sought);
}

/** So many texts are remembered for a column, then it is begun anew. */
const REMEMBERED = 64;

/** Texts that a column holds nowhere, as found so far: who types on need not have it looked through again. */
const absentFrom = memoizeByObject((_column: TextColumn): string[] => []);

/** Marks the items that hold most of a word's pieces, in whatever field: at least two, and more than half. */
function gradePieces(index: SearchIndex, pieces: readonly string[], grades: Uint8Array): void {
  const counts = new Uint8Array(index.size);
  const last = new Int32Array(index.size).fill(-1);
  pieces.forEach((piece, p) => {
    const count = (item: number) => {
      if (last[item] === p) return;
      last[item] = p;
      counts[item] = (counts[item] as number) + 1;
    };
    eachHit(index.names, piece, count, true);
    eachHit(index.texts, piece, count, true);
  });
  for (let i = 0; i < index.size; i += 1) if (isMost(counts[i] as number, pieces.length)) grades[i] = GRADE.pieces;
}

/** Whether so many of a word's pieces are enough to take it for meant. */
export const isMost = (found: number, of: number): boolean => found > 1 && found * 2 > of;

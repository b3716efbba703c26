import { pinyinMatcher } from './pinyinMatch';
import type { PinyinTable } from './pinyinTable';
import { type PlacedText, placedFold, placedLatin } from './placedText';
import { isMost } from './searchMask';
import { isWholeStart, type QueryWord, queryWords } from './searchText';

/** A stretch of a text: from, to (not included), in UTF-16 units. */
export type Range = readonly [number, number];

/**
 * What of a text a query means, to be marked: in order, apart from each other. Where a word is not there as typed,
 * the Han characters that its pinyin or initials stand for, else the pieces of it that are there.
 * @param pinyin the readings, for names only; null for quotes and while there are none
 */
export function matchRanges(text: string, query: string, pinyin: PinyinTable | null = null): readonly Range[] {
  const words = queryWords(query);
  if (words.length === 0 || text === '') return [];
  const folded = placedFold(text);
  const latin = placedLatin(text);
  return joined(words.flatMap((word) => rangesOf(word, folded, latin, pinyin)));
}

function rangesOf(word: QueryWord, folded: PlacedText, latin: PlacedText, pinyin: PinyinTable | null): Range[] {
  const exact = hits(folded, word.folded).filter(({ at }) => isWholeStart(word.folded, folded.text, at));
  if (exact.length > 0) return exact.map(({ range }) => range);
  // The space before a Latin word is not part of it.
  const ofLatin = hits(latin, word.latin).map(({ at }) => placed(latin, at + 1, at + word.latin.length));
  if (ofLatin.length > 0) return ofLatin;
  if (word.letters !== '' && pinyin) return pinyinRanges(folded, word.letters, pinyin);
  const pieces = word.pieces.map((piece) => hits(folded, piece).map(({ range }) => range));
  return isMost(pieces.filter((found) => found.length > 0).length, word.pieces.length) ? pieces.flat() : [];
}

function pinyinRanges(folded: PlacedText, letters: string, table: PinyinTable): Range[] {
  const ranges: Range[] = [];
  const { text } = folded;
  const { starts, pinyinEnd, initialsEnd } = pinyinMatcher(letters, table);
  for (let at = 0; at < text.length; at += 1) {
    if (starts[text.charCodeAt(at)] === 0) continue;
    const full = pinyinEnd(text, at);
    const end = full === -1 ? initialsEnd(text, at) : full;
    if (end !== -1) ranges.push(placed(folded, at, end));
  }
  return ranges;
}

function hits(folded: PlacedText, sought: string): { at: number; range: Range }[] {
  const found: { at: number; range: Range }[] = [];
  if (sought === '') return found;
  for (let at = folded.text.indexOf(sought); at !== -1; at = folded.text.indexOf(sought, at + 1)) {
    found.push({ at, range: placed(folded, at, at + sought.length) });
  }
  return found;
}

const placed = ({ from, to }: PlacedText, at: number, end: number): Range => [from[at] ?? 0, to[end - 1] ?? 0];

/** In order, those that touch or overlap as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

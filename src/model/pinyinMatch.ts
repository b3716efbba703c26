import { letterBit, type PinyinTable } from './pinyinTable';

/** Letters sought as pinyin or initials, in folded texts. */
export interface PinyinMatcher {
  /** A single letter: it counts at the start of a name only. */
  isSingle: boolean;
  /** Above 0 for a character a match may start with, by its code: the quick test that comes before the others. */
  starts: Uint8Array;
  /** Where a match of full pinyin that starts here ends, or -1. */
  pinyinEnd: (text: string, at: number) => number;
  /** Where a match of initials, one letter a character, that starts here ends, or -1. */
  initialsEnd: (text: string, at: number) => number;
}

const LINE_BREAK = 10;

/** Whether a field of a searchable text starts here. */
export const isFieldStart = (text: string, at: number): boolean => at === 0 || text.charCodeAt(at - 1) === LINE_BREAK;

const FINISHED = 1;
const REMEMBERED = 16;
const made = new WeakMap<PinyinTable, { learnt: number; matchers: Map<string, PinyinMatcher> }>();

/**
 * Full pinyin starts with a character and runs through the next ones; the last syllable may be unfinished: `xinfa` is
 * the beginning of 信访. A single letter only counts at the start of a name.
 */
export function pinyinMatcher(letters: string, table: PinyinTable): PinyinMatcher {
  let kept = made.get(table);
  if (!kept || kept.learnt !== table.learnt() || kept.matchers.size > REMEMBERED) {
    kept = { learnt: table.learnt(), matchers: new Map() };
    made.set(table, kept);
  }
  const matcher = kept.matchers.get(letters) ?? makeMatcher(letters, table);
  kept.matchers.set(letters, matcher);
  return matcher;
}

function makeMatcher(letters: string, { initials, readings }: PinyinTable): PinyinMatcher {
  const bits = Array.from(letters, (letter) => letterBit(letter.charCodeAt(0)));
  const first = bits[0] ?? 0;
  /** By place in the letters, then by character: what it takes and one more, 0 where that was not yet asked. */
  const known: (Uint16Array | undefined)[] = [];

  /** What a character can take of the letters from one on: bit n for a syllable of n letters, bit 0 for all the rest. */
  const taken = (code: number, from: number): number => {
    const ofPlace = known[from] ?? new Uint16Array(0x10000);
    known[from] = ofPlace;
    const before = ofPlace[code] as number;
    if (before > 0) return before - 1;
    const rest = letters.slice(from);
    let found = 0;
    for (const reading of readings.get(code) ?? []) {
      if (reading.startsWith(rest)) found |= FINISHED;
      else if (rest.startsWith(reading)) found |= 1 << reading.length;
    }
    ofPlace[code] = found + 1;
    return found;
  };
  const endFrom = (text: string, at: number, from: number): number => {
    const found = taken(text.charCodeAt(at), from);
    if (found & FINISHED) return at + 1;
    for (let length = 1; found >> length > 0; length += 1) {
      if ((found & (1 << length)) === 0) continue;
      const end = endFrom(text, at + 1, from + length);
      if (end !== -1) return end;
    }
    return -1;
  };
  const starts = new Uint8Array(0x10000);
  for (const code of readings.keys()) {
    if (taken(code, 0) !== 0 || ((initials[code] as number) & first) !== 0) starts[code] = 1;
  }
  return {
    isSingle: bits.length === 1,
    starts,
    pinyinEnd: (text, at) => (bits.length > 1 || isFieldStart(text, at) ? endFrom(text, at, 0) : -1),
    initialsEnd: (text, at) => {
      for (let i = 0; i < bits.length; i += 1) {
        if (((initials[text.charCodeAt(at + i)] ?? 0) & (bits[i] as number)) === 0) return -1;
      }
      return bits.length > 1 || isFieldStart(text, at) ? at + bits.length : -1;
    },
  };
}

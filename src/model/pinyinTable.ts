/** How Chinese is read aloud; given by whoever holds a dictionary. Syllables without tones, ü as ü or v. */
export interface PinyinReader {
  /** One entry a character, read as the phrase asks; the character itself where it is not Han. */
  toPinyin: (text: string) => readonly string[];
  /** Every reading of one character. */
  readingsOf: (character: string) => readonly string[];
}

/** The readings of the characters learnt so far, laid out for matching: by character code. */
export interface PinyinTable {
  /** Bit 0 for a … bit 25 for z: the first letters of the readings met in phrases. */
  initials: Int32Array;
  /** As typed, without apostrophes: 率 is `lv`, `lu` and `shuai`. */
  readings: ReadonlyMap<number, readonly string[]>;
  /** How many runs were learnt: what was made from the table holds for as long as this stays. */
  learnt: () => number;
  /** Learns a run of Han characters; returns whether it was new: one that is known costs nothing. */
  learn: (run: string) => boolean;
}

export const letterBit = (letter: number): number => 1 << (letter - 97);

/** Most keyboards have no ü: it is typed v, and often u. */
function typed(syllable: string): readonly string[] {
  const plain = syllable.toLowerCase().replace(/ü/g, 'v');
  if (!/^[a-z]+$/.test(plain)) return [];
  return /^[nl]v/.test(plain) ? [plain, plain.replace('v', 'u')] : [plain];
}

export function createPinyinTable({ toPinyin, readingsOf }: PinyinReader): PinyinTable {
  const initials = new Int32Array(0x10000);
  const readings = new Map<number, readonly string[]>();
  const known = new Set<string>();
  const bitsOf = (syllables: readonly string[]) =>
    syllables.reduce((bits, syllable) => bits | letterBit(syllable.charCodeAt(0)), 0);
  const add = (code: number, syllables: readonly string[]) => {
    const before = readings.get(code) ?? [];
    readings.set(code, [...new Set([...before, ...syllables])]);
  };
  const learn = (run: string) => {
    if (known.has(run)) return false;
    known.add(run);
    toPinyin(run).forEach((syllable, i) => {
      const code = run.charCodeAt(i);
      if (Number.isNaN(code)) return;
      if (!readings.has(code)) add(code, readingsOf(run.charAt(i)).flatMap(typed));
      const inPhrase = typed(syllable);
      add(code, inPhrase);
      initials[code] = (initials[code] as number) | bitsOf(inPhrase);
    });
    return true;
  };
  return { initials, readings, learnt: () => known.size, learn };
}

/** Those that no rule makes. */
const SINGULAR: Readonly<Record<string, string>> = { people: 'person', children: 'child', men: 'man', women: 'woman' };

/**
 * An English unit as it goes with a number: the catalogue names it as of many (`documents`, `bases`), which 1 and −1 are
 * not: `document`, `base`. What names no number of things stays: `%`, `yuan`, `km`.
 */
export function englishUnit(unit: string, value: number): string {
  return Math.abs(value) === 1 ? unit.replace(/[a-z]+$/i, singular) : unit;
}

function singular(word: string): string {
  const own = SINGULAR[word];
  if (own) return own;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^suxi]s$/.test(word) ? word.slice(0, -1) : word;
}

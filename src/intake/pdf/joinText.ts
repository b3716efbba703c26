const WORD = /[\p{Script=Latin}\p{N}]/u;

/** Whether a character is part of a word or number that needs a space to its neighbour; Chinese does not. */
export const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);

/** Two lines of a paragraph as one: Chinese without a space, words with one, a word parted by a hyphen whole again. */
export function joinLines(before: string, after: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  const isBetweenWords = isWord(before[before.length - 1]) && isWord(after[0]);
  return before + (isBetweenWords ? ' ' : '') + after;
}

import { foldText, latinText } from './searchText';

/** A text made from another, each of its units with the stretch of the original it stands for. */
export interface PlacedText {
  text: string;
  from: readonly number[];
  to: readonly number[];
}

/** `foldText` with the places its characters came from. */
export const placedFold = (original: string): PlacedText => align(original, foldText(original));

/** `latinText` with the places its letters came from. */
export const placedLatin = (original: string): PlacedText => align(original, latinText(original));

/**
 * Both ways of making a text drop characters or put spaces between them, but keep the order of those that stay: one
 * walk along the original finds each again.
 */
function align(original: string, made: string): PlacedText {
  const from: number[] = [];
  const to: number[] = [];
  const put = (start: number, end: number) => {
    from.push(start);
    to.push(end);
  };
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const units = character.normalize('NFKC').toLowerCase();
    for (let u = 0; u < units.length && from.length < made.length; u += 1) {
      if (made.charAt(from.length) === ' ') put(at, at);
      if (made.charAt(from.length) === units.charAt(u)) put(at, end);
    }
    at = end;
  }
  while (from.length < made.length) put(original.length, original.length);
  return { text: made, from, to };
}

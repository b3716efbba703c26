/**
 * Number formats that say values in words of their own (超过85, 30至40), by their place from 0; the numbers stay numbers.
 * @param texts one a value; null where its digits say all
 */
export function literalFormats(texts: readonly (string | null)[]): ReadonlyMap<number, string> {
  return new Map(texts.flatMap((text, i) => (text === null ? [] : [[i, `"${text.replace(/"/g, '')}"`] as const])));
}

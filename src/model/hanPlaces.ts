/** The character that each field of a searchable text stands behind. */
export const LINE_BREAK = 10;

/**
 * The places of the Han characters of each item, between where it begins and where its Latin words do: first those that
 * begin a field. And where the places of each item begin, with one more for the end.
 */
export function hanPlaces(
  text: string,
  items: readonly number[],
  latins: readonly number[],
): [Uint32Array, Uint32Array] {
  const places: number[] = [];
  const begins = [0];
  items.forEach((from, i) => {
    const end = latins[i] ?? from;
    const inside: number[] = [];
    for (let at = from; at < end; at += 1) {
      if (isHan(text.charCodeAt(at))) (text.charCodeAt(at - 1) === LINE_BREAK ? places : inside).push(at);
    }
    for (const at of inside) places.push(at);
    begins.push(places.length);
  });
  return [Uint32Array.from(places), Uint32Array.from(begins)];
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

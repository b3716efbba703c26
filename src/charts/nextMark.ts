/** Where a mark stands in its chart: in which line (a place, a stacked bar), and how far along it. */
export interface MarkPlace {
  line: number;
  at: number;
}

const FORWARD = ['ArrowRight', 'ArrowDown', 'Home'];
const SIDEWAYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const ACROSS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The mark an arrow, Home or End leads to. In a chart of one line every arrow walks along it; where there are several,
 * left and right stay in the line, up and down lead to the nearest mark of the next one.
 * @param places of all marks, line by line
 * @param now where one stands; -1 outside, from where one enters at the first or the last
 * @returns its position; -1 where there is no mark or the key means nothing here
 */
export function nextMark(places: readonly MarkPlace[], now: number, key: string): number {
  const from = places[now];
  const step = SIDEWAYS[key] ?? ACROSS[key] ?? 0;
  if (step === 0 && key !== 'Home' && key !== 'End') return -1;
  if (!from) return FORWARD.includes(key) ? Math.min(0, places.length - 1) : places.length - 1;
  const last = places.length - 1;
  if (places.every(({ line }) => line === from.line)) {
    if (step === 0) return key === 'Home' ? 0 : last;
    return Math.min(last, Math.max(0, now + step));
  }
  const own = places.flatMap(({ line }, i) => (line === from.line ? i : []));
  const [first = now] = own;
  const end = own[own.length - 1] ?? now;
  if (step === 0) return key === 'Home' ? first : end;
  if (key in SIDEWAYS) return Math.min(end, Math.max(first, now + step));
  const line = step > 0 ? places[end + 1]?.line : places[first - 1]?.line;
  let nearest = now;
  let distance = Number.POSITIVE_INFINITY;
  places.forEach((place, i) => {
    const far = Math.abs(place.at - from.at);
    if (place.line === line && far < distance) [nearest, distance] = [i, far];
  });
  return nearest;
}

const PAUSE = /[，,。；;！!？?：:\n]/;
const BLANK = /\s/;
/** How far a clause goes to either side at most. */
const FURTHEST = 120;

/** The clause of a text as it stands in the source around a place, as [start, end): from pause to pause, trimmed. */
export function clauseAround(source: string, start: number, end: number): readonly [start: number, end: number] {
  const isGroup = (at: number) => /\d[,，]\d{3}(?!\d)/.test(source.slice(at - 1, at + 5));
  const isPause = (at: number) => PAUSE.test(source[at] ?? '') && !isGroup(at);
  let from = start;
  while (from > 0 && start - from < FURTHEST && !isPause(from - 1)) from -= 1;
  let to = end;
  while (to < source.length && to - end < FURTHEST && !isPause(to)) to += 1;
  while (from < start && BLANK.test(source[from] ?? '')) from += 1;
  while (to > end && BLANK.test(source[to - 1] ?? '')) to -= 1;
  return [from, to];
}

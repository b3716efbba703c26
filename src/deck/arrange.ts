/** A slide in the list of all there are: its place among those shown, from 1; null where it is hidden. */
export interface Arranged {
  id: string;
  place: number | null;
}

/**
 * Every slide in the order of the overview: those shown as they follow one another, each hidden one behind the slide it
 * follows in the plan.
 * @param plan the ids of all slides as planned
 * @param shown the ids of those shown, in their order
 */
export function arrangement(plan: readonly string[], shown: readonly string[]): readonly Arranged[] {
  const list: Arranged[] = shown.map((id, i) => ({ id, place: i + 1 }));
  plan.forEach((id, i) => {
    if (shown.includes(id)) return;
    const before = list.findIndex((one) => one.id === plan[i - 1]);
    list.splice(before + 1, 0, { id, place: null });
  });
  return list;
}

/** The slides shown once one of them is hidden, or a hidden one is shown again at its place; null for the last one. */
export function toggled(plan: readonly string[], shown: readonly string[], id: string): readonly string[] | null {
  if (shown.includes(id)) return shown.length === 1 ? null : shown.filter((other) => other !== id);
  return arrangement(plan, shown)
    .filter((one) => one.place !== null || one.id === id)
    .map((one) => one.id);
}

/** The slides shown with one of them at another place, from 0; a place beyond the ends is the end. */
export function movedTo(shown: readonly string[], id: string, to: number): readonly string[] {
  if (!shown.includes(id)) return shown;
  const others = shown.filter((other) => other !== id);
  const place = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, place), id, ...others.slice(place)];
}

/** The slide that stands on the screen after another choice: the same, or where it is hidden now, the next one left. */
export function remaining(before: readonly string[], after: readonly string[], id: string): string {
  const behind = before.slice(before.indexOf(id)).find((other) => after.includes(other));
  return behind ?? after[after.length - 1] ?? id;
}

/** What the address says of an order: nothing (null) where it is the plan's own. */
export function keptOrder(plan: readonly string[], shown: readonly string[]): readonly string[] | null {
  return plan.length === shown.length && plan.every((id, i) => id === shown[i]) ? null : shown;
}

import type { TextSection } from './sections';

/** The innermost section that holds a place of the source; `0` before the first heading. */
export function sectionAt(sections: readonly TextSection[], place: number): string {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return sections[Math.max(0, low - 1)]?.id ?? '0';
}

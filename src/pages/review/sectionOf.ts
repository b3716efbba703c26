import type { TextSection } from '../../extract/sections';

/** The id of the section that a place of the text lies in. */
export function sectionOf(sections: readonly TextSection[], at: number): string {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sections[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sections[low]?.id ?? '0';
}

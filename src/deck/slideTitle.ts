import type { PlanContext } from './deckRequest';
import { emWidth, linesOf } from './emWidth';
import { slideRoom, TITLE_LINES } from './slideRoom';

/** Which of the slides of one message this is, from 1. */
export interface Part {
  n: number;
  total: number;
}

export const WHOLE: Part = { n: 1, total: 1 };
/** Before it is known how many there are: the longest number. */
export const MANY: Part = { n: 10, total: 10 };

/** The first wording that fits two lines, or the shortest; where a message takes several slides, with their number. */
export function slideTitle(
  { request, t }: PlanContext,
  wordings: readonly string[],
  { n, total }: Part = WHOLE,
): string {
  const titles = wordings.map((title) => (total > 1 ? t('deck.part', { title, n, total }) : title));
  const { titleEms } = slideRoom(request.density);
  const fitting = titles.find((title) => linesOf(title, titleEms) <= TITLE_LINES);
  return fitting ?? [...titles].sort((a, b) => emWidth(a) - emWidth(b))[0] ?? '';
}

/** The id of a part: the message's own for the first, with its number for the others. */
export const partId = (id: string, n: number): string => (n > 1 ? `${id}-${n}` : id);

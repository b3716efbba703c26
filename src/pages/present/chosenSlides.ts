import type { Slide } from '../../deck/slide';
import { readChoice } from '../../deck/slideChoice';

/** What of a plan is shown, and which ids of the address it has not. */
export interface ChosenSlides {
  slides: readonly Slide[];
  missing: readonly string[];
  /** Whether the address names slides and the plan has none of them: then all are shown. */
  isInstead: boolean;
}

/** `gap-2` is a part of the message `gap`: at a smaller size of type it needs no slide of its own. */
const messageOf = (id: string) => id.replace(/-\d+$/, '');

/**
 * The slides an address names, in its order; all, as planned, where it names none that is there.
 * @param shown the id of the slide it stands at, which may be missing too
 */
export function chosenSlides(
  plan: readonly Slide[],
  ids: readonly string[] | null,
  shown: string | null,
): ChosenSlides & { index: number } {
  const byId = new Map(plan.map((slide) => [slide.id, slide]));
  const chosen = readChoice([...byId.keys()], ids ?? []).flatMap((id) => byId.get(id) ?? []);
  const slides = chosen.length > 0 ? chosen : plan;
  const asked = [...(ids ?? []), ...(shown === null ? [] : [shown])];
  const at = (id: string) => slides.findIndex((slide) => slide.id === id);
  const index = shown === null ? 0 : Math.max(0, at(shown), at(messageOf(shown)));
  return {
    slides,
    index,
    isInstead: ids !== null && chosen.length === 0,
    missing: [...new Set(asked)].filter((id) => !byId.has(id) && !byId.has(messageOf(id))),
  };
}

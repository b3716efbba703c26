import { useState } from 'react';
import { arrangement, keptOrder, movedTo, remaining, toggled } from '../../deck/arrange';
import { readChoice, writeChoice } from '../../deck/slideChoice';
import type { Deck } from './useDeck';

/** Which slides are shown in which order, and the ways to change it; every change is in the address and can be undone. */
export function useArrangement(deck: Deck) {
  const { asked, ask } = deck;
  const [past, setPast] = useState<readonly (readonly string[] | null)[]>([]);
  const plan = deck.plan.map(({ id }) => id);
  const shown = deck.slides.map(({ id }) => id);
  const current = shown[deck.index] ?? '';

  const show = (order: readonly string[] | null) => {
    const slides = order === null ? null : keptOrder(plan, order);
    void ask({
      slides: slides === null ? null : [...writeChoice(plan, slides)],
      slide: remaining(shown, order ?? plan, current),
    });
  };
  const change = (order: readonly string[]) => {
    setPast([...past, asked.slides]);
    show(order);
  };

  return {
    list: arrangement(plan, shown),
    current,
    isChanged: asked.slides !== null,
    isUndoable: past.length > 0,
    /** Hides a slide or shows it again; false for the last one, which stays. */
    toggle: (id: string): boolean => {
      const order = toggled(plan, shown, id);
      if (order !== null) change(order);
      return order !== null;
    },
    /** Moves a slide to the place of another. */
    moveTo: (id: string, to: string) => change(movedTo(shown, id, shown.indexOf(to))),
    /** Moves a slide by one place. */
    moveBy: (id: string, by: 1 | -1) => {
      const from = shown.indexOf(id);
      const order = movedTo(shown, id, from + by);
      if (order.some((other, i) => other !== shown[i])) change(order);
    },
    restore: () => {
      setPast([...past, asked.slides]);
      show(null);
    },
    undo: () => {
      const last = past[past.length - 1];
      if (last === undefined) return;
      setPast(past.slice(0, -1));
      show(last && readChoice(plan, last));
    },
  };
}

export type Arrangement = ReturnType<typeof useArrangement>;

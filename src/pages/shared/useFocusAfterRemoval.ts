import { useEffect, useRef } from 'react';

/**
 * A button that takes a condition away goes with it, and the focus would be lost. It moves to the next condition,
 * else to the one before, else to the line that tells the result.
 * @param conditions, shown change whenever a removal has taken effect
 */
export function useFocusAfterRemoval(conditions: readonly unknown[], shown: string) {
  const result = useRef<HTMLParagraphElement>(null);
  const chips = useRef<HTMLFieldSetElement>(null);
  const count = useRef(conditions.length);
  const isFewer = useRef(false);
  const removed = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the result may follow the conditions in a later step
  useEffect(() => {
    if (conditions.length < count.current) isFewer.current = true;
    count.current = conditions.length;
    if (!isFewer.current || document.activeElement !== document.body) return;
    isFewer.current = false;
    const buttons = chips.current?.querySelectorAll('button') ?? [];
    // The last button clears all and is no condition.
    const last = Math.min(removed.current ?? -1, buttons.length - 2);
    removed.current = null;
    (buttons[last] ?? result.current)?.focus({ preventScroll: true });
  }, [conditions, shown]);

  return {
    result,
    chips,
    /** Notes which condition is about to go. */
    remember: (position: number) => {
      removed.current = position;
    },
  };
}

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to the first heading of a part of the page when that part appears: a screen reader goes on there, and
 * so does the keyboard.
 * @param isWanted false where the person is at work elsewhere
 */
export function useFocusedHeading<Part extends HTMLElement>(isWanted = true): RefObject<Part | null> {
  const part = useRef<Part>(null);
  // Once, when it appears.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes later moves no focus
  useEffect(() => {
    const heading = part.current?.querySelector<HTMLElement>('h2');
    if (!isWanted || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }, []);
  return part;
}

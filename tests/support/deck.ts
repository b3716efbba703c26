import { expect } from 'vitest';

/** What the page says to a screen reader of the slide: `第3页，共24页：…`. */
export const said = (): string => document.querySelector('main > [role="status"]')?.textContent ?? '';

/** The slide's number and how many there are. */
export function place(): { n: number; total: number } {
  const [, n, total] = /^第(\d+)页，共(\d+)页/.exec(said()) ?? [];
  return { n: Number(n), total: Number(total) };
}

/** Waits until the slide of a number is shown. */
export const at = (n: number): Promise<void> => expect.poll(() => place().n).toBe(n);

/** A key as the browser tells it, for those that a test driver gives to the browser itself. Whether the page took it. */
export function press(init: KeyboardEventInit, target: Element = document.activeElement ?? document.body): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

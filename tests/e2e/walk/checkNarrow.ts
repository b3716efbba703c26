import type { Page } from '@playwright/test';
import { prefer } from '../prefer';
import { expect } from '../test';

/** The most room words may take on the narrowest screen, which is also 1280 px at 400 % zoom. */
const LARGEST = { textSize: 'extra-large', isElder: true } as const;

/**
 * What of a page cannot be read, every part of it opened: beyond its edge, cut off inside it, or to be scrolled by no
 * keyboard.
 */
async function cutParts(): Promise<string[]> {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const details of closed) details.open = true;
  // A panel moves into view once its opening is told.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
    // A slide is a picture of fixed proportions; what only screen readers read has no room on purpose.
    if (element.closest('.visually-hidden, [aria-hidden="true"], svg, [class*="box"] article')) continue;
    const { overflowX, clip, position } = getComputedStyle(element);
    if (clip !== 'auto' && position === 'absolute') continue;
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const says = `${element.tagName} “${element.textContent?.slice(0, 20)}”`;
    if (isCut && overflowX === 'hidden') found.push(`cut: ${says}`);
    const isReachable = element.tabIndex >= 0 && element.getAttribute('aria-label');
    if (isCut && /auto|scroll/.test(overflowX) && !isReachable) found.push(`no keyboard scrolls ${says}`);
  }
  for (const details of closed) details.open = false;
  return found;
}

/** How much of the window's height is taken, at its top and at its bottom, by parts that do not scroll with the page. */
async function heightTaken(): Promise<number> {
  // What sticks does so only once the page is scrolled.
  window.scrollTo(0, document.documentElement.scrollHeight / 2);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const boxesAt = (edge: 'top' | 'bottom') =>
    [...document.querySelectorAll<HTMLElement>('#app *')]
      .filter((element) => {
        const { position, visibility, clip, [edge]: distance } = getComputedStyle(element);
        if (!/fixed|sticky/.test(position) || distance === 'auto') return false;
        const isShown = visibility !== 'hidden' && clip === 'auto' && element.clientHeight > 0;
        // What sticks in a part that scrolls by itself moves with that part.
        return isShown && !element.closest('[role="group"]');
      })
      .map((element) => element.getBoundingClientRect());
  let [top, bottom] = [0, window.innerHeight];
  for (const box of boxesAt('top').sort((one, other) => one.top - other.top))
    if (box.top <= top + 1) top = Math.max(top, box.bottom);
  for (const box of boxesAt('bottom').sort((one, other) => other.bottom - one.bottom))
    if (box.bottom >= bottom - 1) bottom = Math.min(bottom, box.top);
  window.scrollTo(0, 0);
  return (top + window.innerHeight - bottom) / window.innerHeight;
}

/** A page can be read at 320 px, as it comes. */
export async function checkNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 568 });
  await expect.poll(() => page.evaluate(cutParts), 'cut at 320 px').toEqual([]);
}

/** It can in elder mode with the largest text, too, and in a window as low as 1280 × 800 px at 400 %. */
export async function checkNarrowLarge(page: Page, route: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 568 });
  // A figure in another site's page looks as its address says.
  await prefer(page, LARGEST, !route.startsWith('/embed/'));
  await expect.poll(() => page.evaluate(cutParts), 'cut with the largest text').toEqual([]);
  await page.setViewportSize({ width: 320, height: 200 });
  await expect.poll(() => page.evaluate(cutParts), 'cut in a low window').toEqual([]);
  if (!route.startsWith('/present/')) expect(await page.evaluate(heightTaken), 'taken').toBeLessThanOrEqual(0.34);
}

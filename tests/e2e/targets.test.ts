import type { Page } from '@playwright/test';
import { contrast } from '../support/contrast';
import { expect, ready, test } from './test';

/** A colour as the page computes it, as `#rrggbb`. */
const hexOf = (colour: string): string =>
  `#${(colour.match(/[\d.]+/g) ?? [])
    .slice(0, 3)
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;

/** What has the focus, and each ring around it with the ground it stands on; null where nothing has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const isOpaque = (colour: string) => Number((colour.match(/[\d.]+/g) ?? [])[3] ?? 1) === 1;
    const behind = (from: Element | null): string => {
      for (let each = from; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (isOpaque(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const ringOf = (part: Element | null) => {
      if (!part) return [];
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(part);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return [];
      return { ring: outlineColor, ground: behind(Number.parseFloat(outlineOffset) < 0 ? part : part.parentElement) };
    };
    // The ring of a box to tick, or of an option that looks like a button, may stand around its label.
    const label = element.matches('input') ? element.closest('label') : null;
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
    // Parts may come meanwhile: a place in the document is no name.
    const isKnown = element.hasAttribute('data-walked');
    element.setAttribute('data-walked', '');
    return {
      isKnown,
      name: `${element.tagName} ${name}`,
      isChart: element.matches('[role="group"]') && element.querySelector('[data-mark]') !== null,
      isMark: element.matches('[data-mark]'),
      rings: [element, label, label?.querySelector('span') ?? null].flatMap(ringOf),
    };
  });

/** Walks a page by the Tab key, and into its charts; what has the focus without a ring that can be seen. */
async function faintRings(page: Page): Promise<{ faint: string[]; stops: number; marks: number }> {
  const faint = new Set<string>();
  let [stops, marks] = [0, 0];
  const look = async () => {
    const stop = await focused(page);
    const isSeen = stop?.rings.some(({ ring, ground }) => contrast(hexOf(ring), hexOf(ground)) >= 3);
    if (stop && !isSeen) faint.add(stop.name);
    return stop;
  };
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await look();
    // Past its end the walk begins anew.
    if (!stop) continue;
    if (stop.isKnown) break;
    stops += 1;
    if (stop.isChart) {
      await page.keyboard.press('ArrowRight');
      if ((await look())?.isMark) marks += 1;
      await page.keyboard.press('Escape');
    }
  }
  return { faint: [...faint], stops, marks };
}

// One page of each kind of part; the colours of the ring in every scheme are held by the tokens' own test.
for (const [route, charts] of [
  ['/', 1],
  ['/indicators/?view=chart', 4],
  ['/compare/?i=petition-resolution-rate,risk-list', 1],
  ['/saved/', 0],
] as const) {
  for (const theme of ['light', 'dark']) {
    test(`${route}: the focus is seen on each stop, ${theme}`, async ({ page }) => {
      await page.addInitScript(
        (asked) => localStorage.setItem('rule-of-law-indicators', JSON.stringify({ theme: asked })),
        theme,
      );
      await page.goto(route);
      await ready(page);
      // Some charts come once they are wanted.
      const drawn = page.getByRole('group').filter({ has: page.locator('[data-mark]') });
      await expect(drawn).toHaveCount(charts);
      const { faint, stops, marks } = await faintRings(page);
      expect(stops).toBeGreaterThan(15);
      expect(marks).toBe(charts);
      expect(faint).toEqual([]);
    });
  }
}

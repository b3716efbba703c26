import type { Page } from '@playwright/test';
import { expect } from '../test';

/** Everything too small to be hit: 44 px, 24 in tables and filters; a word of a sentence is as high as its line. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const dense = 'table, fieldset, dl, [role="listbox"]';
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const { pointerEvents, visibility } = getComputedStyle(element);
      const isFolded = element.closest('details:not([open])') !== null && !element.matches('details > summary');
      return width > 1 && height > 1 && pointerEvents !== 'none' && visibility !== 'hidden' && !isFolded;
    };
    const isOfSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const sentence = element.closest('p, dd, dt, blockquote, figcaption, td, th, h1, h2, h3, h4, li') ?? element;
      return sentence.textContent?.trim() !== element.textContent?.trim();
    };
    /** A box to tick is as large as its label; a target may reach beyond what is drawn. */
    const sizeOf = (element: Element) => {
      const target = element.matches('input') ? (element.closest('label') ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      const around = getComputedStyle(target, '::after');
      if (around.content === 'none' || around.position !== 'absolute') return { width, height };
      return {
        width: Math.max(width, Number.parseFloat(around.width)),
        height: Math.max(height, Number.parseFloat(around.height)),
      };
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="option"]')]
      .filter((element) => isSeen(element) && !isOfSentence(element))
      .flatMap((element) => {
        const { width, height } = sizeOf(element);
        const least = element.closest(dense) ? 24 : 44;
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
        return Math.min(width, height) < least - 0.5
          ? `${element.tagName} ${name}: ${Math.round(width)} × ${Math.round(height)}`
          : [];
      });
  });

/** What is there to be pressed is large enough to be hit. */
export async function checkTargets(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(async () => [...new Set(await tooSmall(page))], 'targets').toEqual([]);
}

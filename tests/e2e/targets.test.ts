import type { Page } from '@playwright/test';
import { expect, ROUTES, ready, test } from './test';

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

/** Walks a page by the Tab key, and into its charts; what has the focus without a ring that can be seen. */
async function faintRings(page: Page): Promise<{ faint: string[]; stops: number }> {
  const faint = new Set<string>();
  const seen = new Set<string>();
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const rgb = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = rgb(colour).map((each) => {
          const share = each / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (from: Element | null): string => {
        for (let each = from; each; each = each.parentElement) {
          const { backgroundColor } = getComputedStyle(each);
          if ((rgb(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
        }
        return 'rgb(255, 255, 255)';
      };
      const isSeen = (part: Element | null) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(part);
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return false;
        const ground = behind(Number.parseFloat(outlineOffset) < 0 ? part : part.parentElement);
        const [one, other] = [luminance(outlineColor), luminance(ground)];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3;
      };
      // The ring of a box to tick, or of an option that looks like a button, may stand around its label.
      const label = element.matches('input') ? element.closest('label') : null;
      const shown = [element, label, label?.querySelector('span') ?? null].some(isSeen);
      const all = [...document.querySelectorAll('*')].indexOf(element);
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return { key: String(all), name: `${element.tagName} ${name}`, shown };
    });
    if (!stop || seen.has(stop.key)) break;
    seen.add(stop.key);
    if (!stop.shown) faint.add(stop.name);
  }
  return { faint: [...faint], stops: seen.size };
}

for (const route of ROUTES) {
  test(`${route}: targets are large enough to be hit`, async ({ page }) => {
    await page.goto(route);
    await ready(page);
    expect([...new Set(await tooSmall(page))]).toEqual([]);
  });
}

// One page of each kind of part; the colours of the ring in every scheme are held by the tokens' own test.
for (const route of ['/', '/indicators/?view=chart', '/compare/?i=petition-resolution-rate,risk-list', '/saved/']) {
  for (const theme of ['light', 'dark']) {
    test(`${route}: the focus is seen on each stop, ${theme}`, async ({ page }) => {
      await page.addInitScript(
        (asked) => localStorage.setItem('rule-of-law-indicators', JSON.stringify({ theme: asked })),
        theme,
      );
      await page.goto(route);
      await ready(page);
      const { faint, stops } = await faintRings(page);
      expect(stops).toBeGreaterThan(15);
      expect(faint).toEqual([]);
    });
  }
}

import type { Page } from '@playwright/test';

/** A4 between the site's own margins, in CSS pixels. */
export const TEXT_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);

/** A page more than this has gone wrong; most take two or three. */
export const PAGES_AT_MOST = 7;

/** What is on paper once the browser has announced it, in pages. */
export async function pagesOf(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...file.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** The page as it is laid out for paper, on a screen that is dark. */
export async function onPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: TEXT_WIDTH, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

/** Everything seen that reaches over the right edge, or is cut there. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const shown = [...document.querySelectorAll('body *')].filter((element) => {
      const { width, height, right } = element.getBoundingClientRect();
      // Parts for screen readers only are a pixel large.
      return width > 2 && height > 2 && right > edge;
    });
    return shown.map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });

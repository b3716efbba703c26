import { expect, ROUTES, ready, test } from './test';

/** What can be pressed, as CSS finds it. */
const PRESSED = 'a[href], button, input, select, textarea, summary, [role="option"]';
/** Where things may stand close: a table's cells, the options of a filter, the lists that name what was counted. */
const DENSE = 'table, fieldset, dl, [role="listbox"]';

for (const route of ROUTES) {
  test(`${route}: targets are large enough to be hit`, async ({ page }) => {
    await page.goto(route);
    await ready(page);
    const small = await page.evaluate(
      ([pressed, dense]) => {
        const seen = (element: Element) =>
          element.getClientRects().length > 0 && getComputedStyle(element).pointerEvents !== 'none';
        /** A word of a sentence that leads somewhere. */
        const isWithinText = (element: Element) => {
          if (getComputedStyle(element).display !== 'inline') return false;
          const around = element.closest('p, dd, blockquote, figcaption, td, th, h1, h2, h3, h4, li') ?? element;
          return (around.textContent ?? '').trim() !== (element.textContent ?? '').trim();
        };
        return [...document.querySelectorAll(pressed)]
          .filter((element) => seen(element) && !isWithinText(element) && !element.closest('.visually-hidden'))
          .flatMap((element) => {
            // A box to tick is as large as its label.
            const target = element.matches('input') ? (element.closest('label') ?? element) : element;
            const { width, height } = target.getBoundingClientRect();
            const least = element.closest(dense) ? 24 : 44;
            const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30);
            return Math.min(width, height) < least - 0.5
              ? `${element.tagName.toLowerCase()} ${name}: ${Math.round(width)} × ${Math.round(height)}`
              : [];
          });
      },
      [PRESSED, DENSE] as const,
    );
    expect([...new Set(small)]).toEqual([]);
  });
}

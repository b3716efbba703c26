import type { Page } from '@playwright/test';
import { cutOff, onPaper, PAGES_AT_MOST, pagesOf, TEXT_WIDTH } from '../paper';
import { expect } from '../test';

/** A page fits A4, light, without what only a screen can do; afterwards it is on a screen again. */
export async function checkPaper(page: Page, route: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByRole('status').filter({ hasText: /载入|Loading/ })).toHaveCount(0);
  // Slides take a sheet each.
  const atMost = route.startsWith('/present/?') || route === '/present/' ? 40 : PAGES_AT_MOST;
  expect(await pagesOf(page), 'sheets').toBeLessThanOrEqual(atMost);

  await onPaper(page);
  await expect.poll(() => cutOff(page), 'cut off on paper').toEqual([]);
  const body = page.locator('body');
  await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(body).toHaveCSS('color', 'rgb(28, 31, 35)');
  for (const role of ['navigation', 'searchbox', 'combobox'] as const) {
    for (const control of await page.getByRole(role).all()) await expect(control).toBeHidden();
  }
  for (const head of await page.locator('thead').all()) await expect(head).toHaveCSS('display', 'table-header-group');
  for (const chart of await page.locator('main .recharts-surface').all()) {
    expect((await chart.boundingBox())?.width).toBeGreaterThan(TEXT_WIDTH / 2);
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}

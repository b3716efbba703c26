import type { Page } from '@playwright/test';
import { expect, ready, test } from '../e2e/test';

/** The sizes of the sheets a page is printed on, in points. */
async function sheets(page: Page): Promise<string[]> {
  const text = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return [...text.matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/g)].map(([, width, height]) => `${width} × ${height}`);
}

test('the briefing takes two sheets of A4', async ({ page }) => {
  await page.goto('/brief/');
  await ready(page);
  expect(await sheets(page)).toEqual(['594 × 841', '594 × 841']);
});

test('each slide takes a sheet of its own shape, and the site its A4 again', async ({ page }) => {
  await page.goto('/present/');
  await ready(page);
  const total = Number(/共(\d+)页/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[1]);
  expect(await sheets(page)).toEqual(Array(total).fill('841 × 475'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/13项比率/);
  expect(new Set(await sheets(page))).toEqual(new Set(['594 × 841']));
});

import type { Page } from '@playwright/test';
import { expect, ROUTES, ready, test } from '../e2e/test';

/** Boxes that Chromium 83 lays out otherwise than later browsers, by their classes. */
const otherwise = (page: Page) =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('body *')].filter((element) => {
      const { display, columnGap, rowGap } = getComputedStyle(element);
      const isFlex = /flex/.test(display);
      const hasGap = columnGap !== 'normal' || rowGap !== 'normal';
      if (isFlex && hasGap && element.children.length > 1) return true;
      return element.matches('fieldset') && (isFlex || /grid/.test(display));
    });
    return found.map((element) => `${element.tagName} ${element.getAttribute('class')}`);
  });

for (const language of ['', '/en']) {
  test(`every page ${language === '' ? 'in Chinese' : 'in English'}`, async ({ page, quiet }) => {
    test.setTimeout(120_000);
    // What an address asks for is said in either language alike.
    const routes = ROUTES.filter((route) => language === '' || !route.includes('?'));
    for (const route of routes) {
      await test.step(route, async () => {
        await page.goto(language + route);
        await ready(page);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
        expect(await otherwise(page), route).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, route).toBeLessThanOrEqual(0);
        expect(quiet, route).toEqual([]);
      });
    }
  });
}

test('charts draw what they say', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  const gaps = page.getByRole('figure', { name: '距100%还差多少' });
  const stems = gaps.locator('line');
  await expect(stems).toHaveCount(4);
  const widths = await stems.evaluateAll((all) => all.map((stem) => stem.getBoundingClientRect().width));
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(widths[0]).toBeGreaterThan(100);

  await page.goto('/domains/enforcement/');
  await ready(page);
  const bars = page.locator('.recharts-bar-rectangle path');
  await expect(bars).toHaveCount(8);
  expect((await bars.first().boundingBox())?.width).toBeGreaterThan(30);
});

import type { Page } from '@playwright/test';
import { expect, ROUTES, ready, test } from './test';

/** Where the links of a page lead on this site, but for those that change its language, and for its files. */
const linksOf = (page: Page) =>
  page.locator('a[href]:not([hreflang])').evaluateAll((links) =>
    links
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .filter((url) => url.origin === window.location.origin && !/\.\w+$|^\/data\/./.test(url.pathname))
      .map((url) => url.pathname),
  );

// The pages as built, which need no program; each is looked at in both languages.
test.describe('as built', () => {
  test.use({ javaScriptEnabled: false });
  for (const route of ROUTES.filter((each) => !/[?]|no-such-page/.test(each))) {
    test(`every link of ${route} keeps the language`, async ({ page }) => {
      await page.goto(`/en${route}`);
      expect((await linksOf(page)).filter((path) => !path.startsWith('/en/'))).toEqual([]);
      await page.goto(route);
      expect((await linksOf(page)).filter((path) => path.startsWith('/en/'))).toEqual([]);
    });
  }
});

for (const route of ['/', '/indicators/?view=cards', '/compare/?i=petition-resolution-rate,court-appearance-rate']) {
  test(`once the program runs, too: ${route}`, async ({ page }) => {
    await page.goto(`/en${route}`);
    await ready(page);
    const links = await linksOf(page);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((path) => !path.startsWith('/en/'))).toEqual([]);
  });
}

for (const route of [
  '/records/?tag=national&sort=name',
  '/indicators/?domain=disputes&sort=-name&view=cards',
  '/compare/?i=petition-resolution-rate,court-appearance-rate',
  '/help/#keys',
  '/no-such-page/?q=1',
]) {
  test(`there and back: ${route}`, async ({ page }) => {
    await page.goto(route);
    await ready(page);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(`/en${route}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await ready(page);
    await page.getByRole('link', { name: '中文', exact: true }).click();
    await expect(page).toHaveURL(route);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
}

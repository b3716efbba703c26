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

test('every link of a page as built keeps the language', async ({ page, request, baseURL }) => {
  const wrong: string[] = [];
  let seen = 0;
  for (const route of ROUTES.filter((each) => !/[?]|no-such-page/.test(each))) {
    for (const language of ['', '/en']) {
      const html = await (await request.get(language + route)).text();
      const links = await page.evaluate(
        ([text, address]) => {
          // A document that no program runs in, and no style.
          const built = new DOMParser().parseFromString(text, 'text/html');
          const base = new URL(address);
          return [...built.querySelectorAll('a[href]:not([hreflang])')]
            .map((link) => new URL(link.getAttribute('href') ?? '', base))
            .filter((url) => url.origin === base.origin && !/\.\w+$|^\/data\/./.test(url.pathname))
            .map((url) => url.pathname);
        },
        [html, `${baseURL}${language}${route}`] as const,
      );
      seen += links.length;
      wrong.push(
        ...links.filter((path) => path.startsWith('/en/') !== (language === '/en')).map((path) => `${route} → ${path}`),
      );
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(300);
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

import { expect, ready, test } from './test';

test('data changed since the build is what the page shows', async ({ page }) => {
  await page.route('**/data/reports/zhaoqing-2023.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({
      body: text.replace(/"value": ?96\.08/, '"value": 95.08').replace('化解率96.08%', '化解率95.08%'),
    });
  });
  await page.goto('/');
  await ready(page);
  await expect(page.getByText('4.92').first()).toBeVisible();
});

test('the theme and language chosen stand before the first paint', async ({ page }) => {
  await page.goto('/records/');
  await ready(page);
  await page.getByText('显示', { exact: true }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('dialog').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/records/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The first moment of a later visit: before any module has run.
  await page.route('**/assets/*.js', (route) => route.abort());
  page.removeAllListeners('console');
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await expect(page).toHaveURL('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('addresses without the closing slash work', async ({ page }) => {
  await page.goto('/indicators?domain=disputes');
  await expect(page).toHaveURL('/indicators/?domain=disputes');
  await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
});

test('a page newly opened starts at its top; Back finds the place again', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.mouse.wheel(0, 1200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
  await page.goto('/records/');
  await ready(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('Back after a change of language returns to the page before', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.getByRole('link', { name: '指标', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '指标' })).toBeFocused();
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/indicators/');
  await page.goBack();
  await expect(page).toHaveURL('/en/');
});

test('an unknown address answers in the language chosen', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('rule-of-law-indicators', '{"language":"en"}'));
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});

test('on paper quotes are open and the theme is light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/records/?category=mediation');
  await ready(page);
  const quote = page.getByText('“三调联动”工作机制').last();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(quote).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('main details[open]')).toHaveCount(0);
});

import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

/** A browser that reads modules, but has not what the program needs. */
const takeAway = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Promise, 'allSettled');
  });

const LANGUAGES = [
  { language: '', notice: /^此页为静态内容/, table: '指标表', heading: /13项比率/ },
  {
    language: '/en',
    notice: /^This page is shown as it was built/,
    table: 'the table of indicators',
    heading: /9 of 13/,
  },
];

for (const { language, notice, table, heading } of LANGUAGES) {
  test(`too old a browser keeps the page as built, says so and leads on: ${language}/`, async ({ page }) => {
    await takeAway(page);
    await page.goto(`${language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByText(notice)).toBeVisible();
    await page.getByRole('link', { name: table, exact: true }).click();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(34);
    await expect(page.getByText(notice)).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  });

  test(`a browser without scripts says the same: ${language}/`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    await page.goto(`${language}/records/`);
    await expect(page.getByText(notice)).toBeVisible();
    await page.close();
  });

  test(`a browser that is able says nothing: ${language}/`, async ({ page }) => {
    await page.goto(`${language}/`);
    await expect(page.getByText(notice)).toHaveCount(0);
  });
}

test('an address with a filter shows the whole list there, at once', async ({ page }) => {
  await takeAway(page);
  await page.goto('/indicators/?domain=disputes');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(34);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
});

test('an address of no page leads to the overview', async ({ page }) => {
  await takeAway(page);
  await page.goto('/no-such-page/');
  await page.getByRole('link', { name: '回到总览' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/13项比率/);
});

test('an embedded figure stands as it is', async ({ page }) => {
  await takeAway(page);
  await page.goto('/embed/petition-resolution-rate/');
  await expect(page.getByText('96.08%').first()).toBeVisible();
  await expect(page.getByText(/^此页为静态内容/)).toHaveCount(0);
});

test('the single file shows every figure', async ({ page, quiet }) => {
  await takeAway(page);
  const file = pathToFileURL(join(resolve('dist-portable'), 'rule-of-law-indicators.html')).href;
  await page.goto(`${file}#/indicators/?domain=disputes`);
  await expect(page.getByText(/^筛选、检索和其他页面需要/)).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(34);
  // The file itself is no page of the site.
  quiet.length = 0;
});

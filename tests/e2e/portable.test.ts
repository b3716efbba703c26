import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { ready } from './test';

const FOLDER = resolve('dist-portable');
const FILE = pathToFileURL(join(FOLDER, 'rule-of-law-indicators.html')).href;

/** The file on a computer without a network: any message and any request but for the file itself fails the test. */
const test = base.extend<{ file: { open: (hash?: string) => Promise<void> } }>({
  file: async ({ page, context }, use) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && request.url().split('#')[0] !== FILE) heard.push(request.url());
    });
    await context.setOffline(true);
    await use({
      open: async (hash = '') => {
        await page.goto(FILE + hash);
        await ready(page);
      },
    });
    expect(heard).toEqual([]);
  },
});

const place = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the folder holds one file and nothing else', () => {
  expect(existsSync(FOLDER) ? readdirSync(FOLDER) : []).toEqual(['rule-of-law-indicators.html']);
});

test('the overview, then filters that are in the address and stay after a reload', async ({ page, file }) => {
  await file.open();
  await expect(heading(page)).toContainText('13项比率中9项达到100%');
  await page.getByRole('link', { name: '指标', exact: true }).click();
  await expect(heading(page)).toBeFocused();
  await page.getByRole('checkbox', { name: /^争议化解/ }).press('Space');
  await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
  await expect.poll(() => place(page)).toBe('#/indicators/?domain=disputes');
  await page.getByRole('searchbox', { name: '查找指标' }).fill('xzss');
  await expect.poll(() => place(page)).toBe('#/indicators/?domain=disputes&q=xzss');
  await page.reload();
  await expect(page.getByRole('searchbox', { name: '查找指标' })).toHaveValue('xzss');
  await expect(page.getByRole('link', { name: '行政诉讼一审案件' })).toBeVisible();
  await page.goBack();
  await expect.poll(() => place(page)).toBe('#/indicators/');
  await expect(page.getByText('共33项指标')).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toContainText('13项比率中9项达到100%');
});

test('a workbook, made without a worker file', async ({ page, file }) => {
  await file.open('#/indicators/?domain=disputes');
  await page.getByText('导出', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /XLSX/ }).click();
  const rows = await readSheet(await readFile(await (await download).path()));
  expect(rows.flat().filter((cell) => cell === '行政诉讼一审案件')).toHaveLength(1);
});

test('the sentence behind a figure, the other language, and what is kept', async ({ page, file }) => {
  await file.open('#/indicators/petition-resolution-rate/');
  await expect(page.getByText('初次信访事项一次性化解率96.08%').first()).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(place(page)).toBe('#/en/indicators/petition-resolution-rate/');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(/#\/en\/compare\/$/);
  // The language chosen is what the file opens with.
  await page.goto('about:blank');
  await file.open();
  expect(place(page)).toBe('#/en/');
});

test('every link keeps the language, and changing it keeps the question and the place', async ({ page, file }) => {
  await file.open('#/en/records/?tag=national&sort=name');
  const links = await page
    .locator('a[href^="#/"]:not([hreflang])')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((href) => !href.startsWith('#/en/'))).toEqual([]);
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(place(page)).toBe('#/records/?tag=national&sort=name');
});

test('slides by the clicker, after a reload, with the speaker beside them, as a PowerPoint file', async ({
  page,
  file,
}) => {
  await file.open('#/indicators/?domain=disputes');
  await page.getByRole('link', { name: '投影', exact: true }).click();
  await expect(page.getByText(/^1 \/ \d+$/).first()).toBeVisible();
  for (const n of [2, 3]) {
    await page.keyboard.press('PageDown');
    await expect(page.getByText(new RegExp(`^${n} / \\d+$`)).first()).toBeVisible();
  }
  await expect.poll(() => place(page)).toContain('slide=figure-');
  await page.reload();
  await expect(page.getByText(/^3 \/ \d+$/).first()).toBeVisible();

  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.getByText('已连接投影窗口')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(page.getByText(/^4 \/ \d+$/).first()).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(speaker.getByText(/^第3页，共\d+页$/)).toBeVisible();
  await speaker.close();

  await page.keyboard.press('p');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成PPTX' }).click();
  expect((await readFile(await (await download).path())).subarray(0, 2).toString()).toBe('PK');
});

test('a search over everything, a picture of a chart', async ({ page, file }) => {
  await file.open('#/');
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await page.getByRole('combobox', { name: '查找全站' }).fill('xzss');
  await page.getByRole('option', { name: /行政诉讼一审案件/ }).click();
  await expect.poll(() => place(page)).toBe('#/indicators/litigation-cases/');
  await file.open('#/domains/administration/');
  await expect(page).toHaveTitle(/^依法行政/);
  await page.getByText('导出', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '图（PNG）', exact: true }).click();
  expect((await readFile(await (await download).path())).subarray(1, 4).toString()).toBe('PNG');
});

test('links within a page go there, addresses of no page say so', async ({ page, file }) => {
  await file.open('#/records/');
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: '跳到正文' }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(place(page)).toBe('#/records/');
  await file.open('#/no-such-page/');
  await expect(heading(page)).toHaveText('没有这个页面');
});

test('the files of the data, out of the file', async ({ page, file }) => {
  await file.open('#/data/');
  await expect(page.getByText(/^这是单文件版/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /catalogue\.json/ }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text).indicators).toHaveLength(33);
});

test('without scripts: the overview, every figure, and no link that leads nowhere', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(FILE);
  await expect(heading(page)).toContainText('13项比率中9项达到100%');
  await expect(page.getByRole('row')).toHaveCount(34);
  await expect(page.locator('a[href]')).toHaveCount(0);
  await page.close();
});

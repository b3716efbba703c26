import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { docx, pdf } from '../support/intakeFiles';
import { expect, ready, test } from './test';
import { visitOnce } from './visitOnce';

test.use({ serviceWorkers: 'allow' });

const MARK = /^离线，数据截至\d{4}-\d\d-\d\d \d\d:\d\d$/;

test('after one visit every page works without a network', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await expect(page.getByText(MARK)).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13项比率中9项达到100%');
  await expect(page.getByRole('status').filter({ hasText: MARK })).toBeVisible();

  // An address never opened, with a question; then the search by pinyin and a workbook.
  await page.goto('/indicators/?domain=disputes');
  await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
  await page.getByRole('searchbox', { name: '查找指标' }).fill('xzss');
  await expect(page.getByText(/1项指标符合条件|[1-5]项指标符合条件/)).toBeVisible();
  await page.getByText('导出', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /XLSX/ }).click();
  const file = await (await download).path();
  const rows = await readSheet(await readFile(file));
  expect(rows.length).toBeGreaterThan(1);

  await page.goto('/compare/?i=petition-resolution-rate,nearby-service-rate');
  await expect(page.getByRole('heading', { level: 1, name: '2项指标：2项有缺口' })).toBeVisible();
  await page.goto('/en/indicators/petition-resolution-rate/');
  await expect(page.getByRole('status').filter({ hasText: /^Offline, data of/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/embed/petition-resolution-rate/');
  await expect(page.getByText('96.08%').first()).toBeVisible();
  await page.goto('/present/');
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.getByText(MARK)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('p');
  const deck = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成PPTX' }).click();
  expect((await deck).suggestedFilename()).toBe('zhaoqing-2023-slides.pptx');
  await page.goto('/brief/?domain=disputes');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
});

test('back on the network the mark goes and newer data shows without a reload', async ({ page, context }) => {
  await visitOnce(page);
  await page.goto('/indicators/petition-resolution-rate/');
  await ready(page);
  await context.setOffline(true);
  await expect(page.getByText(MARK)).toBeVisible();
  await context.route('**/data/reports/zhaoqing-2023.json', async (route) => {
    const text = await (await route.fetch()).text();
    const body = text.replace(/"value": ?96\.08/, '"value": 95.08').replace('化解率96.08%', '化解率95.08%');
    await route.fulfill({ body, contentType: 'application/json' });
  });
  await context.setOffline(false);
  await expect(page.getByText('95.08%').first()).toBeVisible();
  await expect(page.getByText(MARK)).toBeHidden();
});

/** Brings a file to the check of quotes. */
async function bring(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.goto('/data/verify/');
  await ready(page);
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

test('PDFs and Word documents are read without a network once one was read with it; before that it is said', async ({
  page,
  context,
}) => {
  const files = [
    ['报告.pdf', pdf()],
    ['报告.docx', docx()],
  ] as const;
  // The browser says of each file it could not have that it could not.
  page.removeAllListeners('console');
  await visitOnce(page);
  await context.setOffline(true);
  const away = page.getByText('读这种文件的程序没有载入', { exact: false });
  const checked = page.getByRole('heading', { level: 2, name: /处引文/ });
  for (const [name, content] of files) {
    await bring(page, name, content);
    await expect(away, name).toBeVisible();
  }
  await context.setOffline(false);
  for (const [name, content] of files) {
    await bring(page, name, content);
    await expect(checked, name).toBeVisible();
  }
  // Whole: tables of characters that this file did not ask for are kept with the rest.
  const kept = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each !== 'indicators-data') ?? '';
      const urls = (await (await caches.open(name)).keys()).map(({ url }) => url);
      return urls.filter((url) => url.endsWith('.bcmap')).length;
    });
  await expect.poll(kept).toBeGreaterThan(20);
  await context.setOffline(true);
  for (const [name, content] of files) {
    await bring(page, name, content);
    await expect(checked, name).toBeVisible();
  }
});

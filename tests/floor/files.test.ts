import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSheet } from 'read-excel-file/node';
import { expect, ready, test } from '../e2e/test';
import { pptxFaults } from '../support/pptxFaults';
import { keepFiles } from './keepFiles';

test('table, workbook and picture', async ({ page }) => {
  const next = await keepFiles(page);
  await page.goto('/domains/administration/');
  await ready(page);
  await page.getByText('导出', { exact: true }).click();
  const take = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await take('表格（CSV）');
  const csv = await next();
  expect(csv.name).toBe('zhaoqing-2023-administration-indicators.csv');
  expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFF编号,[\s\S]*,96\.58,/);

  await take('表格（XLSX）');
  const rows = await readSheet((await next()).bytes);
  expect(rows.flat()).toContain(96.58);

  await take('图（PNG）');
  const picture = await next();
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.bytes.length).toBeGreaterThan(10_000);
});

test('the deck as a PowerPoint file', async ({ page }) => {
  const next = await keepFiles(page);
  await page.goto('/present/');
  await ready(page);
  await page.keyboard.press('p');
  await page.getByRole('button', { name: '生成PPTX' }).click();
  const { name, bytes } = await next();
  expect(name).toBe('zhaoqing-2023-slides.pptx');
  expect(pptxFaults(new Uint8Array(bytes))).toEqual([]);
});

test.describe('the single file', () => {
  const FILE = pathToFileURL(join(resolve('dist-portable'), 'rule-of-law-indicators.html')).href;
  test.use({ baseURL: FILE });

  test('opens from the disk, filters, hands out a workbook', async ({ page, context }) => {
    const next = await keepFiles(page);
    await context.setOffline(true);
    await page.goto(`${FILE}#/indicators/`);
    await ready(page);
    await page.getByRole('checkbox', { name: /^争议化解/ }).press('Space');
    await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
    await expect(page).toHaveURL(`${FILE}#/indicators/?domain=disputes`);
    await page.getByText('导出', { exact: true }).click();
    await page.getByRole('button', { name: /XLSX/ }).click();
    const rows = await readSheet((await next()).bytes);
    expect(rows.flat()).toContain('行政诉讼一审案件');
  });
});

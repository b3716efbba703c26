import { readFileSync } from 'node:fs';
import { expect, ready, test } from './test';

test('a workbook and an image come out of the built site, under its own policy', async ({ page }) => {
  await page.goto('/domains/administration/');
  await ready(page);
  await page.getByText('导出', { exact: true }).click();
  const take = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const book = await take('表格（XLSX）');
  expect(book.name).toBe('zhaoqing-2023-administration-indicators.xlsx');
  expect(book.bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByText('已下载zhaoqing-2023-administration-indicators.xlsx，共17项')).toBeVisible();
  const image = await take('图（PNG）');
  expect(image.name).toBe('zhaoqing-2023-administration-gaps.png');
  expect(image.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(image.bytes.toString('utf8')).toContain('来源：肇庆市人民政府');
});

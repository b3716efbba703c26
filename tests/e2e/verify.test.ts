import { readFileSync } from 'node:fs';
import { expect, ready, test } from './test';

interface Quoted {
  quote: string;
}
const { observations, records } = JSON.parse(readFileSync('public/data/reports/zhaoqing-2023.json', 'utf8')) as {
  observations: Quoted[];
  records: Quoted[];
};
/** What the data quotes, a sentence each, with a figure it does not hold. */
const TEXT = [...[...observations, ...records].map(({ quote }) => quote), '新建口袋公园23个'].join('。\n');

test('a text dropped on the page is held against the report, and the result comes out as a file', async ({ page }) => {
  await page.goto('/data/verify/');
  await ready(page);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '全文.txt', { type: 'text/plain' }));
    return transfer;
  }, TEXT);
  const zone = page.getByText(/^或把文件拖到这里/);
  await zone.dispatchEvent('dragover', { dataTransfer: dropped });
  await zone.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(
    page.getByRole('heading', { level: 2, name: '117处引文全部与原文一致；原文中另有1个数字未收入' }),
  ).toBeVisible();
  const numbers = page.getByRole('region', { name: '原文中未收入的数字' });
  await expect(numbers.getByRole('row')).toHaveCount(2);
  await expect(numbers.getByRole('cell', { name: '23个', exact: true })).toBeVisible();

  await page.getByText('导出', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '表格（CSV）', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('zhaoqing-2023-verify-quotes.csv');
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.split('\r\n').filter((line) => line.includes(',一致,'))).toHaveLength(117);
  expect(csv).toContain('核对的文字,全文.txt');
});

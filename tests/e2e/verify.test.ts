import { readFileSync } from 'node:fs';
import { elderFaults } from '../support/elderFaults';
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

test('a result with differences fits a narrow window, and is large in elder mode', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rule-of-law-indicators', '{"isElder":true}'));
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/data/verify/');
  await ready(page);
  await page.getByLabel('或粘贴全文').fill(`一、主要做法\n${TEXT.replace('1096个', '1095个')}。落实“1+N+3”机制。`);
  await page.getByRole('button', { name: '核对粘贴的文字' }).click();
  await expect(page.locator('del').first()).toHaveText('数据里是1096');
  await page.getByText(/^机制的代称/).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  expect(await page.evaluate(elderFaults, { text: 18, target: 60 })).toEqual([]);
});

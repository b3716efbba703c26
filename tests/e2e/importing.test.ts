import { elderFaults } from '../support/elderFaults';
import { expect, ready, test } from './test';

const HEAD = '地区,行政区划代码,年份,报告标题,发布机关,发布时间,指标,数值,单位,章节,原文';
const ROW =
  '云溪市,990100,2024,云溪市2024年法治政府建设年度报告,云溪市人民政府,2025-01-29,法治建设重点风险,14,项,一（一）3,法治建设重点风险14项';
const table = (...rows: readonly string[]) => ({
  name: '云溪市2024年.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEAD, ...rows].join('\r\n')),
});

test('a table is kept, outlives a reload and stands among the reports', async ({ page }) => {
  await page.goto('/data/import/');
  await ready(page);
  await page.getByLabel('选择文件').setInputFiles(table(ROW));
  await expect(page.getByRole('heading', { level: 2, name: '读到1份报告' })).toBeFocused();
  await page.getByRole('button', { name: '保存1份报告' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '已保存1份报告' })).toBeFocused();
  await page.reload();
  await ready(page);
  await page.getByLabel('选择文件').setInputFiles(table(ROW));
  await expect(page.getByText('里面的内容这里都有了，不必保存。')).toBeVisible();
  await page.goto('/?report=990100-2024');
  await expect(page.getByText('云溪市2024年法治政府建设年度报告').first()).toBeVisible();
});

test('what was read fits a narrow window, and is large in elder mode', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rule-of-law-indicators', '{"isElder":true}'));
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/data/import/');
  await ready(page);
  // Title, publisher and time are wanting; a second row is of no known indicator.
  const rows = [ROW.replace(/云溪市2024年[^,]*,[^,]*,[^,]*/, ',,'), ',,,,,,降雨量,12,,一,降雨12毫米'];
  await page.getByLabel('选择文件').setInputFiles(table(...rows));
  await page.getByRole('button', { name: '保存1份报告' }).click();
  await expect(page.getByText('请填写“报告标题”。')).toBeVisible();
  await page.getByText('读到的数值').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  expect(await page.evaluate(elderFaults, { text: 18, target: 60 })).toEqual([]);
});

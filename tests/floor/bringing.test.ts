import { expect, ready, test } from '../e2e/test';
import { makePdf } from '../support/makePdf';

const LINES = [
  '虚构甲市人民政府2024年法治政府建设年度报告',
  '一、主要工作',
  '（一）优化服务。“就近可办”事项占比为95.02%。',
  '（二）规范执法。办理行政诉讼一审案件345宗。',
  '虚构甲市人民政府',
  '2025年1月20日',
];

test('a report as PDF is read, reviewed and kept, and stands in the overview', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/data/import/');
  await ready(page);
  const buffer = Buffer.from(makePdf([LINES.map((text, i) => [text, 60, 760 - i * 40])]));
  await page.getByLabel('选择文件').setInputFiles({ name: '虚构甲市.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('button', { name: '开始审核' }).click();
  await page.getByRole('button', { name: '接受无疑问的匹配（2）' }).click();
  await page.getByRole('tab', { name: /^报告信息/ }).click();
  await page.getByLabel('行政区划代码').fill('990100');
  await page.getByLabel('发布时间').fill('2025-01-20T09:30');
  await page.getByRole('button', { name: '确认存入……' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '存入', exact: true }).click();
  await page.getByRole('link', { name: '在总览里看' }).click();
  await expect(page).toHaveURL(/\/\?report=990100-2024$/);
  await expect(page.getByText('95.02%').first()).toBeVisible();
});

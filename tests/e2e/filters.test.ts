import { readFile } from 'node:fs/promises';
import { expect, ready, test } from './test';

const COMBINATIONS = [
  { search: 'domain=disputes', rows: 5 },
  { search: 'domain=disputes,supervision', rows: 11 },
  { search: 'kind=rate&status=below-ceiling', rows: 4 },
  { search: 'category=services&kind=count', rows: 2 },
  { search: 'section=1.5.3&status=at-ceiling', rows: 4 },
  { search: 'q=信访', rows: 1 },
  { search: 'q=公开&domain=supervision&sort=-value', rows: 5 },
  { search: 'kind=count&sort=-value&view=table', rows: 19 },
];

for (const { search, rows } of COMBINATIONS) {
  test(`?${search} survives reload and a new tab`, async ({ page, context }) => {
    await page.goto(`/indicators/?${search}`);
    const table = page.getByRole('table', { name: '指标表' });
    await expect(table.getByRole('row')).toHaveCount(rows + 1);
    const shown = await table.textContent();
    await page.reload();
    await expect(table).toBeVisible();
    expect(await table.textContent()).toBe(shown);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('table', { name: '指标表' }).getByRole('row')).toHaveCount(rows + 1);
    expect(await other.getByRole('table', { name: '指标表' }).textContent()).toBe(shown);
  });
}

test('choosing, Back and Forward', async ({ page }) => {
  await page.goto('/indicators/');
  await ready(page);
  const status = page.getByText(/项指标/).first();
  await page.getByRole('checkbox', { name: /争议化解/ }).check({ force: true });
  await expect(page).toHaveURL('/indicators/?domain=disputes');
  await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
  await page.getByRole('checkbox', { name: /比率/ }).check({ force: true });
  await expect(page).toHaveURL('/indicators/?domain=disputes&kind=rate');
  await expect(page.getByText('2项指标符合条件（共33项）')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
  await page.goBack();
  await expect(status).toHaveText(/13项比率|共33项指标/);
  await page.goForward();
  await page.goForward();
  await expect(page.getByText('2项指标符合条件（共33项）')).toBeVisible();
  await page.getByRole('button', { name: '取消条件：比率' }).click();
  await expect(page).toHaveURL('/indicators/?domain=disputes');
});

test('typing searches without leaving the page', async ({ page }) => {
  await page.goto('/indicators/');
  await ready(page);
  await page.getByRole('searchbox', { name: '查找指标' }).pressSequentially('一件事主题');
  await expect(page.getByText('1项指标符合条件（共33项）')).toBeVisible();
  await expect(page).toHaveURL(/q=/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('共33项指标')).toBeVisible();
});

test('the download holds exactly what is shown', async ({ page }) => {
  await page.goto('/indicators/?status=below-ceiling&sort=-gap');
  await ready(page);
  await page.getByText('导出', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '表格（CSV）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('zhaoqing-2023-indicators.csv');
  const text = await readFile(await download.path(), 'utf8');
  const lines = text.split('\r\n');
  expect(text.startsWith('\uFEFF编号,')).toBe(true);
  expect(lines.slice(1, 5).map((line) => line.split(',')[0])).toEqual([
    'petition-resolution-rate',
    'nearby-service-rate',
    'immediate-service-rate',
    'online-service-rate',
  ]);
  expect(lines[5]).toBe('');
  expect(text).toContain('来源,肇庆市2023年法治政府建设年度报告');
  expect(text).toContain('筛选条件,状态：有缺口');
  expect(text).toContain(',3.92,');
  await expect(page.getByText('已下载zhaoqing-2023-indicators.csv，共4项')).toBeVisible();
});

test('previous and next stay within the filter one came from', async ({ page }) => {
  await page.goto('/indicators/?domain=disputes');
  await ready(page);
  await page.getByRole('link', { name: '行政诉讼一审案件' }).click();
  await expect(page).toHaveURL('/indicators/litigation-cases/?domain=disputes');
  await expect(page.getByText('第4项，共5项（按所选条件）')).toBeVisible();
  await page.getByRole('link', { name: /下一项/ }).click();
  await expect(page.getByText('第5项，共5项（按所选条件）')).toBeVisible();
  await expect(page.getByRole('link', { name: /下一项/ })).toHaveCount(0);
  await page.getByRole('link', { name: '返回列表' }).click();
  await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
});

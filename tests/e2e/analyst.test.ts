import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { expect, ready, test } from './test';

/** What the page hands to the downloads when an item of its export menu is pressed. */
async function take(page: Page, item: string): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: item, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test('everything about petitions by typing xf, out as a workbook that holds 96.08 as a number and its quote', async ({
  page,
}) => {
  await page.goto('/indicators/');
  await ready(page);
  await page.getByRole('searchbox', { name: '查找指标' }).pressSequentially('xf');
  const row = page.getByRole('row', { name: /初次信访事项一次性化解率/ });
  await expect(row.getByText('信访', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/^5项指标符合条件/)).toBeVisible();
  await page.getByText('导出', { exact: true }).click();
  const book = await take(page, '表格（XLSX）');
  expect(book.name).toBe('zhaoqing-2023-indicators.xlsx');

  const [header, ...rows] = await readSheet(book.path, 1);
  expect(header?.slice(0, 2)).toEqual(['编号', '名称']);
  const petition = rows.find(([id]) => id === 'petition-resolution-rate');
  expect(petition?.[header?.indexOf('数值') ?? -1]).toBe(96.08);
  expect(petition?.[header?.indexOf('距100%（个百分点）') ?? -1]).toBe(3.92);
  expect(petition?.[header?.indexOf('原文') ?? -1]).toBe('全市初次信访事项一次性化解率96.08%');
  const sources = await readSheet(book.path, 2);
  const said = sources.map((line) => line.filter((cell) => cell !== null).join(' '));
  expect(said).toContain('来源 肇庆市2023年法治政府建设年度报告');
  expect(said).toContain('筛选条件 查找“xf”');
  expect(said.some((line) => line.includes('一(四)2 全市初次信访事项一次性化解率96.08%'))).toBe(true);
});

test('three rates chosen and compared; the link shows the same picture to somebody else', async ({ page, browser }) => {
  await page.goto('/indicators/?kind=rate&sort=-gap');
  await ready(page);
  for (const name of ['初次信访事项一次性化解率', '行政许可“就近可办”事项占比', '行政机关负责人出庭应诉率']) {
    await page.getByRole('checkbox', { name: `选择${name}` }).check();
  }
  await page.getByRole('link', { name: '对比这3项' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3项指标：1项已达100%，2项有缺口');
  const figure = page.getByRole('figure', { name: '3项比率距100%还差多少' });
  await expect(figure).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制链接' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const other = await elsewhere.newPage();
  await other.goto(link);
  const same = other.getByRole('figure', { name: '3项比率距100%还差多少' });
  await expect(same).toBeVisible();
  await ready(other);
  await expect.poll(() => same.textContent()).toBe(await figure.textContent());
  expect(await same.locator('svg line').evaluateAll((lines) => lines.map((line) => line.getAttribute('x2')))).toEqual(
    await figure.locator('svg line').evaluateAll((lines) => lines.map((line) => line.getAttribute('x2'))),
  );
  const table = (of: Page) => of.getByRole('table', { name: '并排比较' }).textContent();
  expect(await table(other)).toBe(await table(page));
  // Marks, numbers and words stand where they stood; the scroll position of the page does not count.
  await page.mouse.move(0, 0);
  expect(Buffer.compare(await same.screenshot(), await figure.screenshot())).toBe(0);
  await elsewhere.close();
});

test('CSV keeps its Chinese, and a name that begins like a formula stays a text', async ({ page }) => {
  await page.route('**/data/catalogue.json', async (route) => {
    const text = readFileSync('dist/data/catalogue.json', 'utf8').replace('初次信访事项一次性化解率', '=1+1');
    await route.fulfill({ contentType: 'application/json', body: text });
  });
  await page.goto('/indicators/?category=petitions');
  await ready(page);
  await expect(page.getByRole('row', { name: /=1\+1/ })).toBeVisible();
  await page.getByText('导出', { exact: true }).click();
  const csv = await take(page, '表格（CSV）');
  const bytes = readFileSync(csv.path);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header, row] = bytes.toString('utf8').slice(1).split('\r\n');
  expect(header).toMatch(/^编号,名称,领域,类别,/);
  expect(row).toMatch(/^petition-resolution-rate,'=1\+1,争议化解,信访,比率,肇庆市,2023,96\.08,%,96\.08%,3\.92,/);
  const book = await take(page, '表格（XLSX）');
  const [, cells] = await readSheet(book.path, 1);
  expect(cells?.[1]).toBe("'=1+1");
});

test('the image of a chart says in itself what it shows and where it comes from', async ({ page }) => {
  await page.goto('/indicators/?kind=rate');
  await ready(page);
  await page.getByText('导出', { exact: true }).click();
  const drawing = await take(page, '图（SVG）');
  const svg = readFileSync(drawing.path, 'utf8');
  for (const said of ['13项比率中9项达到100%，4项仍有缺口', '96.08%', '3.92', '来源：肇庆市人民政府', '筛选条件'])
    expect(svg).toContain(said);
  const image = await take(page, '图（PNG）');
  const png = readFileSync(image.path);
  expect(png.toString('utf8')).toContain('13项比率中9项达到100%，4项仍有缺口');
  expect(png.toString('utf8')).toContain('来源：肇庆市人民政府《肇庆市2023年法治政府建设年度报告》');
  // Twice as many pixels as the drawing has units.
  const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
  expect(png.readUInt32BE(16)).toBe(2 * width);
});

test('a refused clipboard hands the image over as a file, and the text to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await page.goto('/indicators/petition-resolution-rate/');
  await ready(page);
  await page.getByText('导出', { exact: true }).click();
  const image = await take(page, '复制图片');
  expect(image.name).toMatch(/\.png$/);
  await expect(page.getByText(/浏览器不允许复制图片，已改为下载/)).toBeVisible();
  await page.getByRole('button', { name: '复制引用' }).click();
  await expect(page.getByRole('textbox', { name: '要复制的文字' })).toHaveValue(
    /^初次信访事项一次性化解率96\.08%。原文：/,
  );
});

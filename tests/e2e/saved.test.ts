import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, ready, test } from './test';

const KEY = 'rule-of-law-indicators.saved';
const stored = (page: Page): Promise<{ views: { name: string }[]; notes: { text: string }[] }> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"views":[],"notes":[]}'), KEY);

async function saveView(page: Page, name: string) {
  await page.getByRole('button', { name: '保存视图' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(`已保存视图“${name}”。`)).toBeVisible();
}

test('a view saved, there after a reload, opened, copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/records/?kind=honour');
  await ready(page);
  await saveView(page, '全部荣誉');
  await page.goto('/saved/');
  await expect(page.getByRole('link', { name: '全部荣誉', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('link', { name: '全部荣誉', exact: true }).click();
  await expect(page).toHaveURL('/records/?kind=honour');
  expect(page.url()).toBe(link);
});

test('two tabs at once: what each saves and deletes is there in both', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('/records/?kind=honour');
    await ready(tab);
  }
  await Promise.all([saveView(page, '左边的'), saveView(other, '右边的')]);
  await Promise.all([saveView(page, '左边又一个'), saveView(other, '右边又一个')]);
  const names = ['右边又一个', '右边的', '左边又一个', '左边的'].sort();
  await expect.poll(async () => (await stored(page)).views.map(({ name }) => name).sort()).toEqual(names);
  await Promise.all([page, other].map((tab) => tab.goto('/saved/')));
  await Promise.all([
    page.getByRole('button', { name: '删除“左边的”' }).click(),
    other.getByRole('button', { name: '删除“右边的”' }).click(),
  ]);
  for (const tab of [page, other]) {
    await expect(tab.getByRole('region', { name: '保存的视图' }).getByRole('listitem')).toHaveCount(2);
  }
  expect((await stored(other)).views.map(({ name }) => name).sort()).toEqual(['右边又一个', '左边又一个'].sort());
});

test('two tabs write twenty times each in the same moment: nothing is lost', async ({ page, context }) => {
  const other = await context.newPage();
  const urls = ['petition-resolution-rate', 'litigation-cases'];
  for (const [i, tab] of [page, other].entries()) {
    await tab.goto(`/indicators/${urls[i]}/`);
    await ready(tab);
  }
  const write = async (tab: Page, word: string) => {
    const field = tab.getByRole('textbox', { name: /备注$/ });
    for (let i = 1; i <= 20; i += 1) {
      await field.fill(`${word}${i}`);
      await field.blur();
    }
  };
  await Promise.all([write(page, '甲'), write(other, '乙')]);
  await expect
    .poll(async () => (await stored(page)).notes.map(({ text }) => text).sort())
    .toEqual(['乙20', '甲20'].sort());
});

test('one note in two tabs: the text of both stays', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('/indicators/petition-resolution-rate/');
    await ready(tab);
  }
  const field = (tab: Page) => tab.getByRole('textbox', { name: /备注$/ });
  await Promise.all([field(page).fill('左边写的'), field(other).fill('右边写的')]);
  await Promise.all([field(page).blur(), field(other).blur()]);
  for (const tab of [page, other]) {
    await expect(field(tab)).toHaveValue(/左边写的/);
    await expect(field(tab)).toHaveValue(/右边写的/);
  }
});

test('a note is written when the page is closed in the middle of it', async ({ page, context }) => {
  await page.goto('/indicators/petition-resolution-rate/');
  await ready(page);
  await page.getByRole('textbox', { name: /备注$/ }).fill('来不及停笔');
  await page.goto('about:blank');
  const next = await context.newPage();
  await next.goto('/saved/');
  await expect(next.getByText('来不及停笔')).toBeVisible();
});

test('out of one browser, into another', async ({ page, browser, baseURL }) => {
  await page.goto('/records/?tag=pioneer');
  await ready(page);
  await saveView(page, '率先');
  await page.goto('/saved/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出全部' }).click(),
  ]);
  const name = download.suggestedFilename();
  expect(name).toMatch(/^rule-of-law-saved-\d{4}-\d\d-\d\d\.json$/);
  const file = { name, mimeType: 'application/json', buffer: await readFile(await download.path()) };
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  const elsewhere = await context.newPage();
  await elsewhere.goto('/saved/');
  await elsewhere.getByLabel('选择文件导入').setInputFiles(file);
  await expect(elsewhere.getByRole('link', { name: '率先', exact: true })).toBeVisible();
  await expect(elsewhere.getByText('新增1项，更新0项，原已有0项，不能用0项。')).toBeVisible();
  await context.close();
});

test('the built page holds no note, and room for one: nothing moves when it comes', async ({
  page,
  browser,
  baseURL,
}) => {
  const address = '/indicators/petition-resolution-rate/';
  const html = await (await page.request.get(address)).text();
  expect(html).toContain('我的备注');
  expect(html).not.toContain('<textarea');
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN', javaScriptEnabled: false });
  const built = await context.newPage();
  await built.goto(address);
  const boxOf = (tab: Page) => tab.getByRole('region', { name: '我的备注' }).boundingBox();
  const room = await boxOf(built);
  await context.close();
  await page.goto(address);
  await ready(page);
  const field = page.getByRole('textbox', { name: /备注$/ });
  await expect(field).toBeVisible();
  expect((await boxOf(page))?.height).toBe(room?.height);
  await field.fill('一行\n'.repeat(30));
  await expect(page.getByText('已保存')).toBeVisible();
  expect((await boxOf(page))?.height).toBe(room?.height);
});

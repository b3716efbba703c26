import { expect, ready, test } from '../e2e/test';

test('a filter and a search by pinyin change the list and the address', async ({ page }) => {
  await page.goto('/indicators/');
  await ready(page);
  await page.getByRole('checkbox', { name: /^争议化解/ }).press('Space');
  await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
  await expect(page).toHaveURL('/indicators/?domain=disputes');
  await page.getByRole('searchbox', { name: '查找指标' }).fill('xzss');
  await expect(page.getByText('1项指标符合条件（共33项）')).toBeVisible();
  await expect(page).toHaveURL('/indicators/?domain=disputes&q=xzss');
  await page.getByRole('link', { name: '行政诉讼一审案件' }).click();
  await expect(page).toHaveURL(/\/indicators\/litigation-cases\/\?(?=.*domain=disputes).*q=xzss/);
  await page.goBack();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('the search over everything', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xfsx');
  await page.getByRole('option', { name: /初次信访事项一次性化解率/ }).click();
  await expect(page).toHaveURL('/indicators/petition-resolution-rate/');
  await expect(page.getByText(/^第25项，共33项(?!（)/)).toBeVisible();
});

test('a comparison of what is chosen', async ({ page }) => {
  await page.goto('/compare/?i=petition-resolution-rate,nearby-service-rate');
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: '2项指标：2项有缺口' })).toBeVisible();
  await page.getByRole('combobox', { name: '选择指标' }).fill('xzss');
  await page.getByRole('option', { name: /行政诉讼一审案件/ }).click();
  await expect(page.getByRole('columnheader')).toHaveText([/.*/, /信访/, /就近可办/, /行政诉讼/]);
  await expect(page).toHaveURL(/i=petition-resolution-rate,nearby-service-rate,litigation-cases$/);
});

test('the sentence behind a figure, over the page', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: /^初次信访事项一次性化解率 96\.08%/ }).click();
  const panel = page.getByRole('dialog', { name: /初次信访事项一次性化解率/ });
  await expect(panel.getByText('全市初次信访事项一次性化解率96.08%')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('slides by key, and the speaker’s window in step with them', async ({ page }) => {
  await page.goto('/present/');
  await ready(page);
  const status = page.locator('main > [role="status"]');
  await expect(status).toHaveText(/^第1页/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(status).toHaveText(/^第3页/);
  await page.keyboard.press('PageUp');
  await expect(status).toHaveText(/^第2页/);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.getByText('已连接投影窗口')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(status).toHaveText(/^第3页/);
});

test('dark and back, before the next page is painted', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByText('显示', { exact: true }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.goto('/data/');
  expect(await ground()).toBe(dark);
});

test.describe('with its worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after one visit, a page without a network', async ({ page, context }) => {
    await page.goto('/');
    await ready(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await context.setOffline(true);
    await page.goto('/indicators/?domain=disputes');
    await expect(page.getByText('5项指标符合条件（共33项）')).toBeVisible();
  });
});

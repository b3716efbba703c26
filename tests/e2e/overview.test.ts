import { expect, ready, test } from './test';

test('the first screen says where the report stands', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('13项比率中9项达到100%，4项仍有缺口');
  const chart = page.getByRole('figure', { name: '距100%还差多少' });
  await expect(chart.getByRole('list').getByRole('listitem')).toHaveText([
    /初次信访事项一次性化解率.*96\.08%.*3\.92个百分点/,
    /“就近可办”.*96\.58%.*3\.42个百分点/,
    /“马上可办”.*99\.87%.*0\.13个百分点/,
    /“网上可办”.*99\.96%.*0\.04个百分点/,
  ]);
  await expect(chart.getByRole('definition').getByRole('link')).toHaveCount(9);
  await expect(page.getByRole('region', { name: '规模' }).getByRole('listitem')).toHaveText([
    /1096个/,
    /685宗/,
    /650件/,
    /156项/,
  ]);
});

test('a figure leads to the sentence that states it, and Back returns', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page
    .getByRole('link', { name: /初次信访事项一次性化解率/ })
    .first()
    .click();
  await expect(page).toHaveURL('/indicators/petition-resolution-rate/');
  await expect(page).toHaveTitle(/^初次信访事项一次性化解率/);
  await expect(page.locator('mark')).toHaveText('96.08%');
  await expect(page.getByText('一(四)2 强化矛盾纠纷化解')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/13项比率/);
});

test('without JavaScript every figure is there and links lead on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/indicators/');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(34);
  await page.getByRole('link', { name: '初次信访事项一次性化解率' }).click();
  await expect(page.locator('mark')).toHaveText('96.08%');
  await page.getByRole('link', { name: '总览' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/13项比率/);
  await context.close();
});

test('what the first view loads by itself: no charts library, no English words', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await ready(page);
  const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
  expect(texts.some((text) => text.includes('recharts'))).toBe(false);
  expect(texts.some((text) => text.includes('still fall short'))).toBe(false);
  expect(texts.some((text) => text.includes('仍有缺口'))).toBe(true);
});

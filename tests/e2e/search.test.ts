import { expect, ready, test } from './test';

test('the palette from the header: pinyin initials, then the figure', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: '查找', exact: true }).click();
  const field = page.getByRole('combobox', { name: '查找全站' });
  await expect(field).toBeFocused();
  await page.keyboard.type('xfsx');
  await expect(page.getByRole('option', { name: /初次信访事项一次性化解率/ })).toContainText('96.08%');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/indicators/petition-resolution-rate/');
  await expect(field).toHaveCount(0);
});

test('the dictionary is not loaded before it is needed', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/indicators/');
  await ready(page);
  const isDictionary = (url: string) => /pinyinReader/.test(url);
  expect(scripts.filter(isDictionary)).toEqual([]);
  await page.getByRole('searchbox', { name: '查找指标' }).click();
  await expect.poll(() => scripts.filter(isDictionary).length).toBe(1);
  await page.keyboard.type('xzss');
  await expect(page.getByText('1项指标符合条件（共33项）')).toBeVisible();
});

test('words of a quote lead to the record on its page', async ({ page }) => {
  await page.goto('/data/');
  await ready(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '查找全站' })).toBeFocused();
  await page.keyboard.type('县级党委主要负责人');
  await page.getByRole('option', { name: /法治建设第一责任人职责/ }).click();
  await expect(page).toHaveURL('/records/#record-s-first-responsible');
  await expect(page.getByText('创新推出2023年县级党委主要负责人', { exact: false }).first()).toBeInViewport();
});

test('letters typed while the palette is on its way are not lost', async ({ page }) => {
  await page.route(/\/Palette-/, async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.continue();
  });
  await page.goto('/data/');
  await ready(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xzss');
  await expect(page.getByRole('combobox', { name: '查找全站' })).toHaveValue('xzss');
  await expect(page.getByRole('option', { name: /行政诉讼一审案件/ })).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`the palette fits ${width} px and moves nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/');
    await ready(page);
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.boundingBox();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('petit');
    const dialog = page.getByRole('dialog', { name: 'Find anything on this site' });
    await expect(dialog.getByRole('option').first()).toBeVisible();
    const box = await dialog.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    expect(await heading.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

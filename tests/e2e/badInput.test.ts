import { expect, ready, test } from './test';

test('an unknown indicator names its neighbours', async ({ page }) => {
  await page.goto('/indicators/petition-resolution/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有编号为“petition-resolution”的指标');
  await page.getByRole('link', { name: '初次信访事项一次性化解率' }).click();
  await expect(page.locator('mark')).toHaveText('96.08%');
});

test('an unknown page, in English', async ({ page }) => {
  await page.goto('/en/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await expect(page).toHaveURL('/en/');
});

test('a filter that does not exist is repaired, the others stay', async ({ page }) => {
  await page.goto('/indicators/?domain=dispute&kind=rate&sort=sideways');
  await expect(page).toHaveURL('/indicators/?domain=disputes&kind=rate');
  await expect(page.getByText('2项指标符合条件（共33项）')).toBeVisible();
  await expect(page.getByText('“领域”中的“dispute”不存在，已改为“争议化解”')).toBeVisible();
  await expect(page.getByText('“排序”中的“sideways”不存在，已忽略')).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText('链接中有无法识别的内容')).toHaveCount(0);
});

test('a report that fails: what failed, what still works, retry keeps the filter', async ({ page, quiet }) => {
  let isDown = true;
  await page.route('**/data/reports/*.json', (route) =>
    isDown ? route.fulfill({ status: 503, body: 'down' }) : route.continue(),
  );
  await page.goto('/indicators/?domain=disputes');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('“reports/zhaoqing-2023.json”没有读到');
  await expect(alert).toContainText('503');
  await expect(alert).toContainText('指标目录和章节说明仍可查看');
  await expect(page.getByRole('table', { name: '指标表' }).getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('cell', { name: '报告未列' })).toHaveCount(0);
  isDown = false;
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('cell', { name: '96.08%' })).toBeVisible();
  await expect(page).toHaveURL('/indicators/?domain=disputes');
  await expect(alert).toHaveCount(0);
  // The browser itself reports the refused request.
  expect(quiet.splice(0).every((line) => line.includes('503'))).toBe(true);
});

test('damaged data: which file, which place, what was expected', async ({ page }) => {
  await page.route('**/data/reports/*.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replace(/"value": ?650/, '"value": "650"') });
  });
  await page.goto('/');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(
    /reports\/zhaoqing-2023\.json，observations\[\d+\]\.value：应为number类型，现为：650/,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/13项比率/);
});

test('dataset text is never run as HTML', async ({ page }) => {
  await page.route('**/data/catalogue.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replace(/初次信访事项一次性化解率/g, '<img src=x onerror=alert(1)>') });
  });
  await page.goto('/');
  await ready(page);
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
});

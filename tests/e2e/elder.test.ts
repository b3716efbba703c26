import type { Page } from '@playwright/test';
import { elderFaults } from '../support/elderFaults';
import { expect, ready, test } from './test';

const inElderMode = (page: Page) =>
  page.addInitScript(() => {
    if (localStorage.getItem('rule-of-law-indicators') === null)
      localStorage.setItem('rule-of-law-indicators', '{"isElder":true}');
  });

test('the measure finds what is too small', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  const faults = await page.evaluate(elderFaults, { text: 18, target: 60 });
  expect(faults.filter((fault) => /not 18/.test(fault)).length).toBeGreaterThan(10);
  expect(faults.filter((fault) => /not 60/.test(fault)).length).toBeGreaterThan(10);
});

test('key figures are larger still', async ({ page }) => {
  await inElderMode(page);
  for (const [route, figures] of [
    ['/', ['1096', '96.58']],
    ['/domains/disputes/', ['650']],
    ['/indicators/?view=cards', ['96.08']],
    ['/indicators/petition-resolution-rate/', ['96.08']],
  ] as const) {
    await page.goto(route);
    await ready(page);
    for (const figure of figures) {
      const shown = page.locator('main').getByText(figure, { exact: true });
      await expect(shown.first()).toBeVisible();
      const sizes = await shown.evaluateAll((found) =>
        found.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      );
      expect(Math.max(...sizes), `${figure} on ${route}`).toBeGreaterThanOrEqual(30);
    }
  }
});

test('a short navigation names each domain; the rest is behind one entry', async ({ page }) => {
  await inElderMode(page);
  await page.goto('/');
  await ready(page);
  const menu = page.getByRole('navigation', { name: '主导航' });
  await expect(menu.getByRole('link')).toHaveText([
    '总览',
    '依法行政',
    '行政执法',
    '争议化解',
    '权力监督',
    '指标',
    '问题与计划',
    '帮助',
  ]);
  await menu.getByRole('link', { name: '争议化解' }).click();
  await expect(menu.getByRole('link', { name: '争议化解' })).toHaveAttribute('aria-current', 'page');
  await page.getByText('更多', { exact: true }).click();
  const banner = page.getByRole('banner');
  for (const name of ['举措', '对比', '数据', '简报', '投影', '我的'])
    await expect(banner.getByRole('link', { name, exact: true })).toBeVisible();
  await banner.getByRole('link', { name: '举措', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '举措' })).toBeVisible();
});

test('the way out stands on top of every page, from the first paint on', async ({ page }) => {
  await inElderMode(page);
  await page.route('**/assets/*.js', (route) => route.abort());
  page.removeAllListeners('console');
  await page.goto('/records/', { waitUntil: 'domcontentloaded' });
  const leave = page.getByRole('button', { name: '退出长者模式' });
  await expect(leave).toBeInViewport();
  await page.unroute('**/assets/*.js');
  await page.reload();
  await ready(page);
  await leave.click();
  await expect(leave).toBeHidden();
  await expect(page.locator('html')).not.toHaveAttribute('data-elder');
  await page.reload();
  await ready(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-elder');
});

test('no deck plays by itself', async ({ page }) => {
  await inElderMode(page);
  await page.goto('/present/?play=5');
  await ready(page);
  await expect(page.getByText('长者模式下不自动播放，请按→翻页。')).toBeVisible();
  await expect(page).not.toHaveURL(/play/);
  await expect(page.getByRole('region', { name: '投影控制' }).getByRole('button', { name: '下一页' })).toBeVisible();
});

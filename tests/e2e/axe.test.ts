import type { Page } from '@playwright/test';
import { THEMES } from '../../src/preferences/preferences';
import { axeFaults } from './axeFaults';
import { expect, ready, test } from './test';

async function open(page: Page): Promise<void> {
  await page.goto('/');
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('axe finds nothing in the display settings, in any theme', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('dialog', { name: '显示设置' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  for (const theme of THEMES) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    expect(await axeFaults(page, ['color-contrast']), theme).toEqual([]);
  }
});

test('axe would find words that cannot be read', async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.documentElement.style.setProperty('--ink-3', '#cccccc'));
  expect((await axeFaults(page, ['color-contrast'])).join()).toContain('color-contrast');
});

import type { Page } from '@playwright/test';
import { THEMES } from '../../src/preferences/preferences';
import { elderFaults } from '../support/elderFaults';
import { axeFaults } from './axeFaults';
import { prefer } from './prefer';
import { expect, ROUTES, ready, test } from './test';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await expect(
    page
      .locator('figure svg')
      .first()
      .or(page.getByRole('heading', { level: 1 }))
      .first(),
  ).toBeVisible();
}

for (const language of ['', '/en']) {
  for (const route of ROUTES) {
    test(`axe finds nothing, in elder mode either, where everything is large: ${language}${route}`, async ({
      page,
    }) => {
      await open(page, language + route);
      expect(await axeFaults(page), 'every rule').toEqual([]);
      // In place: what a theme changes is the colours alone; the system's was light.
      for (const theme of THEMES.filter((name) => name !== 'system' && name !== 'light')) {
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
        expect(await axeFaults(page, ['color-contrast']), theme).toEqual([]);
      }
      // A figure in another site's page looks as its address says.
      if (route.startsWith('/embed/')) return;
      await prefer(page, { isElder: true });
      expect(await axeFaults(page), 'elder mode').toEqual([]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expect.poll(() => page.evaluate(elderFaults, { text: 18, target: 60 })).toEqual([]);
    });
  }
}

test('axe finds nothing in the display settings, in any theme', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('dialog', { name: '显示设置' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  for (const theme of THEMES) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    expect(await axeFaults(page, ['color-contrast']), theme).toEqual([]);
  }
});

test('axe would find words that cannot be read', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => document.documentElement.style.setProperty('--ink-3', '#cccccc'));
  expect((await axeFaults(page, ['color-contrast'])).join()).toContain('color-contrast');
});

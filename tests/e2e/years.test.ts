import type { Page } from '@playwright/test';
import { elderFaults } from '../support/elderFaults';
import { fictionalTexts } from '../support/fictional';
import { serveData } from './serveData';
import { expect, ready, test } from './test';

/** Pages of a place with several years among several places, and what of it stands on them. */
const PAGES = [
  ['/', '比2022年：1项比率上升'],
  ['/domains/fictional-one/', '与2022年相比'],
  ['/indicators/answer-rate/', '历年与各地'],
  ['/en/', 'Since 2022: 1 rate rose'],
  ['/en/domains/fictional-two/', 'Against 2022'],
  ['/en/indicators/case-count/', 'Over years and places'],
] as const;

async function open(page: Page, path: string, part: string): Promise<void> {
  await serveData(page, fictionalTexts());
  await page.goto(path);
  await ready(page);
  await expect(page.getByRole('region', { name: part })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /载入|Loading/ })).toHaveCount(0);
}

for (const [path, part] of PAGES) {
  test(`${path} with several years and places fits every width, and paper`, async ({ page }) => {
    await open(page, path, part);
    for (const width of [320, 390, 768, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(overflow, { message: `${width} px` }).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 672, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
      .toBeLessThanOrEqual(0);
    await expect(page.getByRole('region', { name: part })).toBeVisible();
  });
}

for (const [path, part] of PAGES.slice(0, 3)) {
  test(`${path} with several years and places keeps what elder mode promises`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('rule-of-law-indicators', '{"isElder":true}'));
    await open(page, path, part);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(elderFaults, { text: 18, target: 60 })).toEqual([]);
    }
  });
}

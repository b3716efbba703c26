import type { Page } from '@playwright/test';
import { SMALLEST_TYPE, TYPE_SCALE } from '../../src/deck/density';
import { slideFaults } from '../support/slideFaults';
import { expect, ready, test } from './test';

const SCREENS = [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
  [3840, 1080],
  [5760, 1080],
] as const;
const DENSITIES = ['standard', 'large', 'split'] as const;
const DOMAINS = ['administration', 'enforcement', 'disputes', 'supervision'] as const;

const rulesOf = (density: (typeof DENSITIES)[number]) => ({
  body: SMALLEST_TYPE.body * TYPE_SCALE[density],
  source: SMALLEST_TYPE.source * TYPE_SCALE[density],
  title: 64,
});

/** Goes through a deck at each size of the screen; every fault with the slide and the screen it was found on. */
async function faultsOf(page: Page, address: string, density: (typeof DENSITIES)[number]): Promise<string[]> {
  await page.goto(address);
  await ready(page);
  const place = page.getByText(/^\d+ \/ \d+$/).first();
  await expect(place).toBeVisible();
  const total = Number((await place.textContent())?.split(' / ')[1]);
  expect(total).toBeGreaterThan(2);
  const faults: string[] = [];
  for (let n = 1; n <= total; n += 1) {
    await expect(place).toHaveText(`${n} / ${total}`);
    for (const [width, height] of SCREENS) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const found = await page.evaluate(slideFaults, rulesOf(density));
      faults.push(...found.map((fault) => `${address} ${n} ${width}×${height}: ${fault}`));
    }
    await page.keyboard.press('PageDown');
  }
  return faults;
}

for (const language of ['', '/en']) {
  for (const density of DENSITIES) {
    test(`nothing overflows and all can be read: whole deck${language} ${density}`, async ({ page }) => {
      expect(await faultsOf(page, `${language}/present/?type=${density}`, density)).toEqual([]);
    });
  }
  for (const domain of DOMAINS) {
    test(`nothing overflows and all can be read: ${domain}${language}`, async ({ page }) => {
      const density = domain === 'disputes' ? 'split' : 'standard';
      const address = `${language}/present/?domain=${domain}&type=${density}`;
      expect(await faultsOf(page, address, density)).toEqual([]);
    });
  }
}

test('what does not fit is found', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await page.goto('/present/');
  await ready(page);
  const rules = rulesOf('standard');
  expect(await page.evaluate(slideFaults, rules)).toEqual([]);
  const spoil = (style: string) =>
    page
      .locator('main article p')
      .last()
      .evaluate((p, css) => p.setAttribute('style', css), style);
  await spoil('font-size: 20px');
  expect(await page.evaluate(slideFaults, rules)).toContainEqual(expect.stringMatching(/^20 px, not 28/));
  await spoil('transform: translateY(60px)');
  expect(await page.evaluate(slideFaults, rules)).toContainEqual(expect.stringMatching(/^in the bottom fifth/));
  await spoil('white-space: nowrap; width: 300px');
  expect(await page.evaluate(slideFaults, rules)).toContainEqual(expect.stringMatching(/^wider than its place/));
  await spoil('position: absolute; top: 180px; left: 96px');
  expect(await page.evaluate(slideFaults, rules)).toContainEqual(expect.stringMatching(/^covers another/));
  await spoil('position: absolute; left: 1500px; white-space: nowrap');
  expect(await page.evaluate(slideFaults, rules)).toContainEqual(expect.stringMatching(/^leaves the stage/));
});

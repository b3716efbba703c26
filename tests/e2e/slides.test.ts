import type { Page } from '@playwright/test';
import { SMALLEST_TYPE } from '../../src/deck/density';
import { type SlideRules, slideFaults } from '../support/slideFaults';
import { expect, ready, test } from './test';

/** A layout follows the shape of the screen alone: small ones stand for 1920×1080, 3840×1080 and 5760×1080. */
const SCREENS = {
  '1024×768': [1024, 768],
  '1280×800': [1280, 800],
  '5:4': [640, 512],
  '16:9': [960, 540],
  '21:9': [1260, 540],
  '32:9': [1280, 360],
  '16:3': [1440, 270],
} as const;
const DENSITIES = ['standard', 'large', 'split'] as const;
const DOMAINS = ['administration', 'enforcement', 'disputes', 'supervision'] as const;

/** What must be read from the last row, whatever the density. */
const RULES: SlideRules = { ...SMALLEST_TYPE, title: 64 };

declare global {
  interface Window {
    slideFaults: typeof slideFaults;
  }
}

/** Goes through the deck shown, slide by slide; in the page, as asking it for each slide would take ten times as long. */
async function walk(rules: SlideRules): Promise<string[]> {
  const place = () => document.querySelector('main article [data-part="position"]')?.textContent ?? '';
  const drawn = () => new Promise((done) => setTimeout(done, 5));
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const isAt = async (n: number) => {
    for (let wait = 0; wait < 1000 && !place().startsWith(`${n} /`); wait += 1) await drawn();
    if (!place().startsWith(`${n} /`)) throw new Error(`slide ${n} does not come: ${place()}`);
  };
  press('Home');
  await isAt(1);
  const total = Number(place().split('/')[1]);
  const faults: string[] = [];
  for (let n = 1; n <= total; n += 1) {
    await isAt(n);
    faults.push(...window.slideFaults(rules).map((fault) => `slide ${n}: ${fault}`));
    press('PageDown');
  }
  return faults;
}

/** Every fault of a deck at each size of the screen. */
async function faultsOf(page: Page, address: string, screens = Object.keys(SCREENS)): Promise<string[]> {
  test.slow();
  await page.addInitScript(`window.slideFaults = ${slideFaults}`);
  await page.goto(address);
  await ready(page);
  await expect(page.locator('main article')).toBeVisible();
  const faults: string[] = [];
  for (const [screen, [width, height]] of Object.entries(SCREENS)) {
    if (!screens.includes(screen)) continue;
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(walk, RULES);
    faults.push(...found.map((fault) => `${screen} ${fault}`));
  }
  return faults;
}

for (const language of ['', '/en']) {
  for (const density of DENSITIES) {
    test(`nothing overflows and all can be read: whole deck${language} ${density}`, async ({ page }) => {
      expect(await faultsOf(page, `${language}/present/?type=${density}`)).toEqual([]);
    });
  }
  for (const domain of DOMAINS) {
    test(`nothing overflows and all can be read: ${domain}${language}`, async ({ page }) => {
      const density = domain === 'disputes' ? 'split' : 'standard';
      const address = `${language}/present/?domain=${domain}&type=${density}`;
      // The same slides as in the whole deck, in fewer parts: the narrowest and the widest layout tell.
      expect(await faultsOf(page, address, ['1024×768', '16:3'])).toEqual([]);
    });
  }
}

test('what does not fit is found', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await page.goto('/present/');
  await ready(page);
  expect(await page.evaluate(slideFaults, RULES)).toEqual([]);
  const spoil = (style: string) =>
    page
      .locator('main article p')
      .last()
      .evaluate((p, css) => p.setAttribute('style', css), style);
  await spoil('font-size: 20px');
  expect(await page.evaluate(slideFaults, RULES)).toContainEqual(expect.stringMatching(/^20 px, not 28/));
  await spoil('transform: translateY(60px)');
  expect(await page.evaluate(slideFaults, RULES)).toContainEqual(expect.stringMatching(/^in the bottom fifth/));
  await spoil('white-space: nowrap; width: 300px');
  expect(await page.evaluate(slideFaults, RULES)).toContainEqual(expect.stringMatching(/^wider than its place/));
  await spoil('grid-area: auto; position: absolute; top: 180px; left: 96px');
  expect(await page.evaluate(slideFaults, RULES)).toContainEqual(expect.stringMatching(/^covers another/));
  await spoil('grid-area: auto; position: absolute; left: 1700px; white-space: nowrap');
  expect(await page.evaluate(slideFaults, RULES)).toContainEqual(expect.stringMatching(/^leaves the stage/));
});

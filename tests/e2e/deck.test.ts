import type { Page } from '@playwright/test';
import { expect, ready, test } from './test';

const status = (page: Page) => page.locator('main > [role="status"]');

/** The slide's number and how many there are, once a slide is shown. */
async function place(page: Page): Promise<{ n: number; total: number }> {
  await expect(status(page)).toHaveText(/^第\d+页，共\d+页：/);
  const [, n, total] = /^第(\d+)页，共(\d+)页/.exec((await status(page).textContent()) ?? '') ?? [];
  return { n: Number(n), total: Number(total) };
}
const at = (page: Page, n: number) => expect(status(page)).toHaveText(new RegExp(`^第${n}页，`));

async function open(page: Page, address = '/present/') {
  await page.goto(address);
  await ready(page);
  return place(page);
}

test('a clicker alone leads through the whole deck and back', async ({ page }) => {
  const { total } = await open(page);
  expect(total).toBeGreaterThan(12);
  const titles = new Set<string>();
  for (let n = 1; n <= total; n += 1) {
    await at(page, n);
    titles.add(await page.title());
    await page.keyboard.press('PageDown');
  }
  await at(page, total);
  expect(titles.size).toBe(total);
  await page.keyboard.press('PageUp');
  await at(page, total - 1);
  await page.keyboard.press('Home');
  await at(page, 1);
  await page.keyboard.press('End');
  await at(page, total);
});

test('black and back, a reload in the middle, and F5 without one', async ({ page }) => {
  await open(page);
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await at(page, 4);
  await page.keyboard.press('.');
  await expect(page.locator('[data-curtain="black"]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-curtain]')).toHaveCount(0);
  await at(page, 4);
  await page.waitForURL(/slide=/);
  await page.reload();
  await ready(page);
  await at(page, 4);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('F5');
  await page.keyboard.press('PageDown');
  await at(page, 5);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('Esc leaves the layer, the full screen, the deck, one after the other', async ({ page }) => {
  await open(page);
  await page.keyboard.press('f');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: '全部页面' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await isFull()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await at(page, 1);
  await page.keyboard.press('Escape');
  await page.waitForURL(/:\d+\/$/);
});

test('a filter’s slides, from its page and back to it', async ({ page }) => {
  await page.goto('/indicators/?domain=disputes');
  await ready(page);
  await page.getByRole('link', { name: '投影', exact: true }).first().click();
  await page.waitForURL(/\/present\/\?domain=disputes/);
  await expect(status(page)).toHaveText(/^第1页/);
  expect((await place(page)).total).toBeLessThan(15);
  await page.keyboard.press('PageDown');
  await at(page, 2);
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/indicators\/\?domain=disputes$/);
});

test('a message chosen keeps its parts when larger type gives it more', async ({ page }) => {
  await open(page, '/present/?slides=cover,reached,sources&type=split');
  await page.keyboard.press('o');
  const shown = page.getByRole('dialog').getByText(/^\d+ ?9项比率已达100%/);
  await expect(shown).toHaveCount(3);
});

test('what is hidden and moved in the overview is in the address, and still so after a reload', async ({ page }) => {
  const { total } = await open(page);
  await page.keyboard.press('o');
  await expect(page.locator('[data-slide="cover"]')).toBeFocused();
  await page.keyboard.press('h');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  const slides = () => new URL(page.url()).searchParams.get('slides')?.split(',') ?? [];
  // A message stands for all its parts.
  await expect.poll(() => slides().slice(0, 4)).toEqual(['gap', 'headline', 'reached', 'domain-administration']);
  expect(slides()).not.toContain('cover');
  await page.reload();
  await ready(page);
  expect((await place(page)).total).toBe(total - 1);
  await page.keyboard.press('o');
  const cards = page.locator('[data-slide]:not([aria-label^="已隐藏"])');
  await expect(cards).toHaveCount(total - 1);
  const ids = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-slide')));
  expect(ids.slice(0, 4)).toEqual(['gap', 'headline', 'reached', 'reached-2']);
});

test('runs by itself from its address, and a press stops it', async ({ page }) => {
  await open(page, '/present/?play=5&slides=cover,headline,gap&loop=true');
  await expect(status(page)).toHaveText(/^第2页/, { timeout: 9000 });
  await page.keyboard.press('PageUp');
  await at(page, 1);
  await expect(page.getByText('自动播放已停止，按A键继续')).toBeVisible();
  await expect.poll(() => page.url()).not.toContain('play=');
});

test('evidence in large type over the slide; the clicker moves on', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, '/present/?slide=gap');
  const { n } = await place(page);
  await page.keyboard.press('e');
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('全市初次信访事项一次性化解率96.08%')).toBeVisible();
  const smallest = await panel.evaluate((element) => {
    const zoom = Number(getComputedStyle(element).zoom);
    const texts = [...element.querySelectorAll('*')].filter((part) =>
      [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return Math.min(...texts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize))) * zoom;
  });
  expect(smallest).toBeGreaterThanOrEqual(28);
  await page.keyboard.press('PageDown');
  await at(page, n + 1);
  await expect(panel).toHaveCount(0);
});

test('on paper: every slide on a sheet of its own', async ({ page }) => {
  const { total } = await open(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(total);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first slide stands, with a way to the overview', async ({ page }) => {
    await page.goto('/present/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('肇庆市2023年法治政府建设指标');
    await page.getByRole('link', { name: '指标总览' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/13项比率/);
  });
});

import type { Page } from '@playwright/test';
import { expect, listen, ready, test } from './test';

const place = (page: Page) => page.getByText(/^(第\d+页，共\d+页|\d+ \/ \d+)$/).first();
const isAt = (page: Page, n: number) => expect(place(page)).toHaveText(new RegExp(`^第?${n}(页| /)`));
const joined = (speaker: Page) => expect(speaker.getByText('已连接投影窗口')).toBeVisible();

/** A deck with its speaker's window, opened by the key S; what either says on its console fails the test. */
async function open(page: Page, heard: string[], address = '/present/') {
  await page.goto(address);
  await ready(page);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  listen(speaker, new URL(page.url()).origin, heard);
  await ready(speaker);
  await joined(speaker);
  return speaker;
}

test('deck and speaker move together, either way', async ({ page, quiet }) => {
  const speaker = await open(page, quiet);
  await speaker.keyboard.press('PageDown');
  await isAt(page, 2);
  await isAt(speaker, 2);
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await isAt(speaker, 3);
  await expect(speaker.getByRole('region', { name: '备注' })).toContainText('一(四)2');
  await speaker.getByRole('button', { name: '黑屏' }).click();
  await expect(page.locator('[data-curtain="black"]')).toBeVisible();
  await page.keyboard.press('a');
  await expect(speaker.getByRole('button', { name: '黑屏' })).toHaveAttribute('aria-pressed', 'false');
  await isAt(page, 3);
  // A whole deck by quick presses in the speaker's window: none is lost, none counts twice.
  for (let i = 0; i < 8; i += 1) await speaker.keyboard.press('PageDown');
  await isAt(page, 11);
  await isAt(speaker, 11);
});

test('slides hidden, type and time: what one window changes, the other has', async ({ page, quiet }) => {
  const speaker = await open(page, quiet, '/present/?slides=cover,gap,headline&type=large');
  await expect(place(speaker)).toHaveText('第1页，共3页');
  await speaker.getByRole('textbox', { name: '计划分钟' }).fill('15');
  await speaker.getByRole('button', { name: '开始计时' }).click();
  await expect(speaker.getByRole('timer')).toContainText('还有14:5');
  await page.keyboard.press('t');
  await expect(page.getByRole('timer')).toHaveText(/^0:0[1-9]$/);
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(speaker.getByRole('button', { name: '开始计时' })).toBeVisible();
});

test('either window loaded anew goes on where it was', async ({ page, quiet }) => {
  const speaker = await open(page, quiet, '/present/?slide=gap');
  await speaker.keyboard.press('PageDown');
  await isAt(page, 4);
  await speaker.reload();
  await joined(speaker);
  await isAt(speaker, 4);
  await page.reload();
  await ready(page);
  await isAt(page, 4);
  await joined(speaker);
  await expect(async () => {
    await speaker.keyboard.press('PageDown');
    await expect(place(page)).toHaveText(/^5 \//, { timeout: 500 });
  }).toPass();
  await isAt(speaker, 5);
  // The time went on over both.
  await expect(speaker.getByRole('timer')).not.toHaveText('0:00');
});

test('the speaker closed, the deck goes on; the deck closed, the speaker says so, keeps the notes and opens it again', async ({
  page,
  context,
  quiet,
}) => {
  const first = await open(page, quiet, '/present/?slide=gap');
  await first.close();
  await page.keyboard.press('PageDown');
  await isAt(page, 4);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await joined(speaker);
  await page.close();
  await expect(speaker.getByText('投影窗口已关闭。')).toBeVisible();
  await speaker.keyboard.press('PageUp');
  await isAt(speaker, 3);
  await expect(speaker.getByRole('region', { name: '备注' })).toContainText('一(四)2');
  const [deck] = await Promise.all([
    context.waitForEvent('page'),
    speaker.getByRole('button', { name: '重新打开投影窗口' }).click(),
  ]);
  await ready(deck);
  await joined(speaker);
  await isAt(deck, 3);
  await expect(async () => {
    await speaker.keyboard.press('PageDown');
    await expect(place(deck)).toHaveText(/^4 \//, { timeout: 500 });
  }).toPass();
});

test('two decks in two tabs do not mix', async ({ page, context, quiet }) => {
  const speaker = await open(page, quiet);
  const other = await context.newPage();
  const second = await open(other, quiet, '/present/?slide=gap');
  await second.keyboard.press('PageDown');
  await isAt(other, 4);
  await speaker.keyboard.press('PageDown');
  await isAt(page, 2);
  await isAt(other, 4);
  await isAt(second, 4);
});

test('a blocked window: the view is in the page, and a link opens it after all', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto('/present/?slide=gap');
  await ready(page);
  await page.keyboard.press('s');
  const panel = page.getByRole('region', { name: '演讲者视图' });
  await expect(panel).toContainText('浏览器拦截了新窗口。');
  await panel.getByRole('button', { name: '下一页' }).click();
  await expect(page).toHaveURL(/slide=reached/);
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    panel.getByRole('link', { name: '在新窗口打开' }).click(),
  ]);
  await joined(speaker);
  await isAt(speaker, 4);
  await expect(panel).toBeHidden();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`the speaker's window fits ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/en/present/speaker/?slide=gap');
    await ready(page);
    await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeInViewport({
      ratio: width > 900 ? 1 : 0,
    });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    const low = await page
      .locator('main button')
      .evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
  });
}

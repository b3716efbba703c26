import type { Page } from '@playwright/test';
import { expect, ready, test } from './test';

const KEY = 'rule-of-law-indicators';
const html = (page: Page) => page.locator('html');
const panel = (page: Page) => page.getByRole('dialog', { name: '显示设置' });

/** The attributes of the page before any module has run. */
async function beforeModules(page: Page, route: string): Promise<Record<string, string>> {
  await page.route('**/assets/*.js', (request) => request.abort());
  page.removeAllListeners('console');
  await page.goto(route, { waitUntil: 'domcontentloaded' });
  return page.evaluate(() => ({ ...document.documentElement.dataset }) as Record<string, string>);
}

test('the keyboard alone sets everything; all of it stands before the first paint of the next visit', async ({
  page,
}) => {
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('heading', { name: '显示设置' })).toBeFocused();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Tab', 'Tab');
  await expect(page.getByRole('checkbox', { name: '长者模式' })).toBeFocused();
  await press('Space', 'Tab', 'ArrowDown');
  await expect(page.getByRole('radio', { name: '特大' })).toBeFocused();
  await press('Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab');
  await expect(page.getByRole('checkbox', { name: '大指针' })).toBeFocused();
  await press('Space', 'Tab', 'Space', 'Tab', 'Space');
  await press('Escape');
  await expect(panel(page)).toBeHidden();
  const asked = { theme: 'light', palette: 'leaf', text: 'extra-large', elder: '', pointer: 'large' };
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(asked);
  expect(await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? ''), KEY)).toMatchObject({
    hasGuides: true,
    isReadAloud: true,
  });
  expect(await beforeModules(page, '/indicators/')).toMatchObject(asked);
});

test('every step of the keyboard through the panel is seen', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('heading', { name: '显示设置' })).toBeFocused();
  const names: string[] = [];
  for (let i = 0; i < 14; i += 1) {
    await page.keyboard.press('Tab');
    const { name, isShown } = await page.evaluate(() => {
      const element = document.activeElement === document.body ? null : document.activeElement;
      const label = element?.closest('label') ?? element;
      const isShown = [element, label].some((part) => part && getComputedStyle(part).outlineStyle !== 'none');
      return { name: (element?.getAttribute('aria-label') ?? label?.textContent ?? '').trim(), isShown };
    });
    if (name === '' || names.includes(name)) break;
    names.push(name);
    expect(isShown, name).toBe(true);
  }
  expect(names).toEqual([
    '关闭显示设置',
    '恢复默认',
    '长者模式',
    '中',
    '跟随系统',
    '纸白',
    '大指针',
    '十字辅助线',
    '语音朗读',
    '中文',
    'English',
    '使用帮助和全部按键',
  ]);
});

test('what is being read stays in its place when the text grows', async ({ page }) => {
  await page.goto('/records/');
  await ready(page);
  const place = page.locator('main summary').nth(40);
  const top = () => place.evaluate((element) => element.getBoundingClientRect().top);
  await place.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.keyboard.press('Alt+0');
  await expect(panel(page)).toBeVisible();
  const before = await top();
  await panel(page).getByText('特大', { exact: true }).click();
  await expect(html(page)).toHaveAttribute('data-text', 'extra-large');
  // Everything above has grown by half: unkept, the place would have left the window.
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(150);
  await panel(page).getByText('小', { exact: true }).click();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(150);
});

test('two windows keep in step', async ({ page, context }) => {
  await page.goto('/');
  await ready(page);
  const other = await context.newPage();
  await other.goto('/data/');
  await ready(other);
  await other.keyboard.press('Alt+0');
  await other.getByRole('dialog').getByText('黑底黄字', { exact: true }).click();
  await expect(html(page)).toHaveAttribute('data-theme', 'yellow-on-black');
  await other.getByRole('button', { name: '恢复默认' }).click();
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test.describe('where the browser keeps nothing', () => {
  test('the choice holds for the visit, and the panel says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await ready(page);
    await page.keyboard.press('Alt+0');
    await panel(page).getByText('深色', { exact: true }).click();
    await expect(page.getByText('浏览器不允许保存设置，所选只在本次访问有效。')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').first().getByRole('link', { name: '数据' }).click();
    await expect(page).toHaveURL('/data/');
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  });
});

for (const stored of ['{"theme":"dark', '"dark"', '[]', '{"theme":{},"textSize":9,"isElder":"yes"}', '{"version":0}']) {
  test(`preferences that cannot be used: ${stored}`, async ({ page }) => {
    await page.addInitScript(([key = '', text = '']) => localStorage.setItem(key, text), [KEY, stored]);
    await page.goto('/');
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Alt+0');
    await expect(page.getByRole('radio', { name: '跟随系统' })).toBeChecked();
    await expect(page.getByRole('radio', { name: '中', exact: true })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: '长者模式' })).not.toBeChecked();
  });
}

test('guide lines follow the pointer and the focus, over dialogs as well, and take no press', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"hasGuides":true}'), KEY);
  await page.goto('/');
  await ready(page);
  const lines = page.locator('[data-guide]');
  await expect(lines).toHaveCount(2);
  const place = async () => {
    const [across, down] = await Promise.all([lines.nth(0).boundingBox(), lines.nth(1).boundingBox()]);
    return { x: down?.x, y: across?.y };
  };
  await page.mouse.move(300, 200);
  await expect.poll(place).toEqual({ x: 300, y: 200 });
  await page.keyboard.press('Tab');
  const skip = await page.getByRole('link', { name: '跳到正文' }).boundingBox();
  await expect.poll(async () => (await place()).y).toBeCloseTo((skip?.y ?? 0) + (skip?.height ?? 0) + 4, 0);
  // A press brings the focus as well: the lines stay where it was.
  const more = await page.getByRole('button', { name: '显示', exact: true }).boundingBox();
  const pressed = { x: Math.round((more?.x ?? 0) + 10), y: Math.round((more?.y ?? 0) + 10) };
  await page.mouse.move(pressed.x, pressed.y);
  await page.mouse.down();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await place()).toEqual(pressed);
  await page.mouse.up();
  await expect(panel(page)).toBeVisible();
  await page.mouse.move(1100, 300);
  await expect.poll(() => page.locator('dialog [data-guide]').count()).toBe(2);
  await panel(page).getByText('深色', { exact: true }).hover();
  await panel(page).getByText('深色', { exact: true }).click();
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await page.mouse.move(320, 240);
  await expect.poll(place).toEqual({ x: 320, y: 240 });
});

test('the colours of the system: what is chosen is still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/indicators/');
  await ready(page);
  const border = (name: string) =>
    page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name, exact: true })
      .evaluate((element) => getComputedStyle(element).borderBottomColor);
  expect(await border('指标')).not.toBe(await border('举措'));
  const ground = (name: string) =>
    page
      .locator('label')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .locator('span')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground('表格')).not.toBe(await ground('卡片'));
  await page.keyboard.press('Alt+0');
  await expect(page.getByText('系统已开启高对比度，颜色以系统为准。')).toBeVisible();
});

test('an embedded figure looks as its address says', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"theme":"yellow-on-blue","isElder":true}'), KEY);
  await page.goto('/embed/petition-resolution-rate/?theme=light');
  await ready(page);
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await expect(html(page)).not.toHaveAttribute('data-elder');
});

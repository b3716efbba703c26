import { prefer } from './prefer';
import { expect, KINDS, ROUTES, ready, test } from './test';

/** The most room words may take on the narrowest screen, which is also 1280 px at 400 % zoom. */
const LARGEST = { textSize: 'extra-large', isElder: true } as const;

/** What of a page cannot be read: beyond its edge, cut off inside it, or to be scrolled by no keyboard. */
async function cutParts(): Promise<string[]> {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  // A panel moves into view once its opening is told.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
    // A slide is a picture of fixed proportions; what only screen readers read has no room on purpose.
    if (element.closest('.visually-hidden, [aria-hidden="true"], svg, [class*="box"] article')) continue;
    const { overflowX, clip, position } = getComputedStyle(element);
    if (clip !== 'auto' && position === 'absolute') continue;
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const says = `${element.tagName} “${element.textContent?.slice(0, 20)}”`;
    if (isCut && overflowX === 'hidden') found.push(`cut: ${says}`);
    const isReachable = element.tabIndex >= 0 && element.getAttribute('aria-label');
    if (isCut && /auto|scroll/.test(overflowX) && !isReachable) found.push(`no keyboard scrolls ${says}`);
  }
  return found;
}

/** How much of the window's height is taken, at its top and at its bottom, by parts that do not scroll with the page. */
async function heightTaken(): Promise<number> {
  // What sticks does so only once the page is scrolled.
  window.scrollTo(0, document.documentElement.scrollHeight / 2);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const boxesAt = (edge: 'top' | 'bottom') =>
    [...document.querySelectorAll<HTMLElement>('#app *')]
      .filter((element) => {
        const { position, visibility, clip, [edge]: distance } = getComputedStyle(element);
        if (!/fixed|sticky/.test(position) || distance === 'auto') return false;
        const isShown = visibility !== 'hidden' && clip === 'auto' && element.clientHeight > 0;
        // What sticks in a part that scrolls by itself moves with that part.
        return isShown && !element.closest('[role="group"]');
      })
      .map((element) => element.getBoundingClientRect());
  let [top, bottom] = [0, window.innerHeight];
  for (const box of boxesAt('top').sort((one, other) => one.top - other.top))
    if (box.top <= top + 1) top = Math.max(top, box.bottom);
  for (const box of boxesAt('bottom').sort((one, other) => other.bottom - one.bottom))
    if (box.bottom >= bottom - 1) bottom = Math.min(bottom, box.top);
  window.scrollTo(0, 0);
  return (top + window.innerHeight - bottom) / window.innerHeight;
}

for (const [language, routes] of [
  ['', ROUTES],
  ['/en', KINDS],
] as const) {
  for (const route of routes) {
    test(`${language}${route} can be read at 320 px, with text of every size`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(language + route);
      await ready(page);
      await expect.poll(() => page.evaluate(cutParts), 'as it comes').toEqual([]);
      // A figure in another site's page looks as its address says.
      await prefer(page, LARGEST, !route.startsWith('/embed/'));
      await expect.poll(() => page.evaluate(cutParts), 'the largest text').toEqual([]);
      // 1280 × 800 px at 400 %.
      await page.setViewportSize({ width: 320, height: 200 });
      await expect.poll(() => page.evaluate(cutParts), 'a low window').toEqual([]);
      if (!route.startsWith('/present/')) expect(await page.evaluate(heightTaken), 'taken').toBeLessThanOrEqual(0.34);
    });
  }
}

const PICKED = '/indicators/?pick=petition-resolution-rate,nearby-service-rate';
for (const [width, height] of [
  [320, 568],
  [320, 200],
] as const) {
  test(`the focus is never hidden at ${width} × ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/', PICKED, '/en/indicators/petition-resolution-rate/']) {
      await page.goto(path);
      await ready(page);
      let reached = 0;
      for (let i = 0; i < 90; i += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          if (element === document.body) return null;
          const target = element.matches('input') ? (element.closest('label') ?? element) : element;
          // Of a link broken over lines, its first.
          const [box] = target.getClientRects();
          const { left = 0, top = 0, width: w = 0, height: h = 0 } = box ?? {};
          // Of a chart higher than the window a part is enough.
          const isSeen = [top + h / 2, top + 4, top + h - 4].some((y) => {
            const at = document.elementFromPoint(left + w / 2, y);
            return at !== null && (target.contains(at) || at.contains(target));
          });
          return { name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(), isSeen };
        });
        if (focus === null) break;
        reached += 1;
        expect(focus.isSeen, `${path}: ${focus.name}`).toBe(true);
      }
      expect(reached).toBeGreaterThan(10);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 760 }, hasTouch: true });

  test('the main navigation is below the thumb, one and the same for every reader', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    const main = page.getByRole('navigation', { name: '主导航' });
    await expect(main).toHaveCount(1);
    const { y = 0, height = 0 } = (await main.boundingBox()) ?? {};
    expect(y + height).toBe(760);
    await expect(main.getByRole('link')).toHaveText(['总览', '领域', '指标']);
    await main.getByRole('link', { name: '指标' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('指标');

    await page.getByText('更多', { exact: true }).tap();
    await page.getByRole('link', { name: '问题与计划' }).tap();
    await expect(page).toHaveURL(/\/actions\/$/);
    await expect(page.getByRole('link', { name: '简报' }).first()).toBeVisible();
    await expect(page.getByText('更多', { exact: true }).locator('..')).not.toHaveAttribute('open');

    await page.getByRole('button', { name: '查找' }).tap();
    const palette = page.getByRole('dialog');
    await expect(palette.getByRole('combobox')).toBeFocused();
    expect(await palette.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 760 });
  });

  test('the end of the page stands above the navigation', async ({ page }) => {
    await page.goto('/data/');
    await ready(page);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const [last, bar] = [page.locator('footer p').last(), page.getByRole('navigation', { name: '主导航' })];
    const { y = 0, height = 0 } = (await last.boundingBox()) ?? {};
    expect(y + height).toBeLessThan((await bar.boundingBox())?.y ?? 0);
  });

  test('facets and tools are folded away, the list comes first', async ({ page }) => {
    await page.goto('/indicators/?domain=disputes');
    await ready(page);
    await expect(page.getByRole('checkbox', { name: /争议化解/ })).toBeHidden();
    await expect(page.getByRole('link', { name: '投影' })).toBeHidden();
    await page.getByRole('button', { name: '筛选（已选1项）' }).tap();
    await expect(page.getByRole('checkbox', { name: /争议化解/ })).toBeChecked();
    await page.getByRole('button', { name: '操作' }).tap();
    await page.getByLabel('排列').selectOption({ label: '按距100%降序排列' });
    await expect(page).toHaveURL(/sort=-gap/);
  });
});

test.describe('without scripts', () => {
  test.use({ viewport: { width: 390, height: 760 }, javaScriptEnabled: false });

  test('every link of the navigation stands in the head', async ({ page }) => {
    await page.goto('/');
    const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link');
    await expect(links).toHaveCount(7);
    for (const link of await links.all()) await expect(link).toBeVisible();
  });
});

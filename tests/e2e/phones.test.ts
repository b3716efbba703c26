import { expect, ready, test } from './test';

const PICKED = '/indicators/?pick=petition-resolution-rate,nearby-service-rate';
for (const [width, height] of [
  [320, 568],
  [320, 200],
] as const) {
  test(`the focus is never hidden at ${width} × ${height} px`, async ({ page }) => {
    // Hundreds of keys, each looked at.
    test.slow();
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

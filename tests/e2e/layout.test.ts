import { expect, ready, test } from './test';

test('the keyboard reaches everything and shows where it is', async ({ page }) => {
  await page.goto('/indicators/');
  await ready(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  const reached = new Set<string>();
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const target = element.matches('input') ? (element.closest('label') ?? element) : element;
      const shown = [target, element, target.querySelector('span')].some(
        (part) => part && getComputedStyle(part).outlineStyle !== 'none',
      );
      return { tag: element.tagName, name: name.trim(), shown };
    });
    if (focus.tag === 'BODY') break;
    reached.add(focus.name);
    expect(focus.shown, `focus is visible on ${focus.tag} ${focus.name}`).toBe(true);
  }
  for (const name of ['总览', '数据', '显示', '导出', '行政诉讼一审案件']) expect([...reached]).toContain(name);
});

test('a part that builds on the plain button keeps its own look', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  const find = page.getByRole('button', { name: /查找/ });
  await expect(find).toHaveCSS('display', 'grid');
  await expect(find).toHaveCSS('padding-left', '12px');
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(find).toHaveCSS('padding-left', '0px');
});

test('the menu takes one line on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of ['/', '/en/']) {
    await page.goto(path);
    const tops = await page
      .getByRole('navigation')
      .first()
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size, path).toBe(1);
  }
});

import type { Page } from '@playwright/test';
import { THEMES } from '../../../src/preferences/preferences';
import { axeFaults } from '../axeFaults';
import { expect } from '../test';

const setTheme = (page: Page, theme: string | null) =>
  page.evaluate((name) => {
    const { documentElement } = document;
    const before = documentElement.getAttribute('data-theme');
    if (name === null) documentElement.removeAttribute('data-theme');
    else documentElement.setAttribute('data-theme', name);
    return before;
  }, theme);

/** axe finds nothing, in any theme. */
export async function checkAxe(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(
    page
      .locator('figure svg')
      .first()
      .or(page.getByRole('heading', { level: 1 }))
      .first(),
  ).toBeVisible();
  expect(await axeFaults(page), 'every rule').toEqual([]);
  const before = await setTheme(page, 'light');
  // In place: what a theme changes is the colours alone; the system's was light.
  for (const theme of THEMES.filter((name) => name !== 'system' && name !== 'light')) {
    await setTheme(page, theme);
    expect(await axeFaults(page, ['color-contrast']), theme).toEqual([]);
  }
  await setTheme(page, before);
}

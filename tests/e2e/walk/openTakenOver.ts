import type { Page } from '@playwright/test';
import { expect, ready } from '../test';

/** Opens a page that is there as built: the program takes its elements over and draws none anew. */
export async function openTakenOver(page: Page, route: string): Promise<void> {
  await page.goto(route, { waitUntil: 'commit' });
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  // The same element must still be there afterwards: nothing was drawn anew.
  await heading.evaluate((element) => element.setAttribute('data-built', ''));
  await ready(page);
  await expect(heading).toHaveAttribute('data-built', '');
}

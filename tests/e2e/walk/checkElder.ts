import type { Page } from '@playwright/test';
import { elderFaults } from '../../support/elderFaults';
import { axeFaults } from '../axeFaults';
import { prefer } from '../prefer';
import { expect } from '../test';

/** In elder mode axe finds nothing either, and everything is large, parts that were closed too. */
export async function checkElder(page: Page, route: string): Promise<void> {
  // A figure in another site's page looks as its address says.
  if (route.startsWith('/embed/')) return;
  await page.setViewportSize({ width: 1280, height: 720 });
  await prefer(page, { isElder: true });
  expect(await axeFaults(page), 'elder mode').toEqual([]);
  const setOpen = (isOpen: boolean) =>
    page.evaluate((open) => {
      const asked = open ? 'details:not([open])' : 'details[data-opened]';
      for (const details of document.querySelectorAll<HTMLDetailsElement>(asked)) {
        details.toggleAttribute('data-opened', open);
        details.open = open;
      }
    }, isOpen);
  await setOpen(true);
  await expect.poll(() => page.evaluate(elderFaults, { text: 18, target: 60 }), 'too small').toEqual([]);
  await setOpen(false);
}

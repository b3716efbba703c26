import type { Page } from '@playwright/test';
import { expect } from '../test';

const WIDTHS = [360, 390, 768, 1024, 1440, 1920, 2560, 3840];

/** Nothing has to be scrolled sideways, from phones to walls. */
export async function checkWidths(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // Charts learn of their width a moment later.
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
}

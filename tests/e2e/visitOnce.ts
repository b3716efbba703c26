import type { Page } from '@playwright/test';
import { ready } from './test';

/** Opens the site and waits until it may be used without a network. */
export async function visitOnce(page: Page): Promise<void> {
  await page.goto('/');
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

import type { Page } from '@playwright/test';

/** Other data files than those the site was built with, by their paths in the data folder; series with them. */
export async function serveData(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.route('**/data/**/*.json', (route) => {
    const [, path = ''] = /\/data\/(.*\.json)/.exec(route.request().url()) ?? [];
    const body = texts[path];
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'application/json' });
  });
}

import { test as base, expect, type Page } from '@playwright/test';

/** Puts every message a page should not give on a list: console output, uncaught errors, requests elsewhere. */
export function listen(page: Page, origin: string, heard: string[]): void {
  page.on('console', (message) => {
    // A missing page answers 404 on purpose; the browser says so by itself.
    if (/status of 404/.test(message.text())) return;
    // What Playwright says where a test allows no worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    heard.push(`console.${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) heard.push(`request elsewhere: ${url}`);
  });
}

/** A test that also fails on any console message, uncaught error or request to another origin. */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = [];
      listen(page, baseURL ?? '', heard);
      await use(heard);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the program has taken the page over; asked with each frame, for an expectation asks once a second. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement?.hasAttribute('data-ready'), null, { timeout: 15_000 });
}

/** One address of every kind of page. */
export const ROUTES = [
  '/',
  '/domains/administration/',
  '/domains/enforcement/',
  '/domains/disputes/',
  '/domains/supervision/',
  '/indicators/',
  '/indicators/?view=chart',
  '/indicators/?domain=disputes&sort=-gap',
  '/indicators/petition-resolution-rate/',
  '/indicators/kiosk-service-rank/',
  '/indicators/decision-review-rate/',
  '/records/',
  '/records/?tag=first-in-province',
  '/actions/',
  '/compare/',
  '/compare/?i=petition-resolution-rate,nearby-service-rate,normative-docs-issued',
  '/brief/',
  '/brief/?domain=disputes',
  '/data/',
  '/data/verify/',
  '/data/import/',
  '/data/review/',
  '/data/reports/',
  '/help/',
  '/embed/petition-resolution-rate/',
  '/present/',
  '/present/?domain=disputes',
  '/saved/',
  '/present/speaker/',
  '/no-such-page/',
] as const;

const kindOf = (route: string) =>
  route.replace(/\?.*/, '').replace(/^\/(domains|indicators|embed)\/[^/]+\/$/, '/$1/one/');

/** One page of each kind. */
export const KINDS: readonly string[] = ROUTES.filter(
  (route, at) => ROUTES.findIndex((other) => kindOf(other) === kindOf(route)) === at,
);

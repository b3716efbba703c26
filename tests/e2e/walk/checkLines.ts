import type { Page } from '@playwright/test';
import { lineFaults } from '../../support/lineFaults';
import { expect } from '../test';

const WIDTHS = [320, 390, 600, 768, 1280];
/** Where people read. */
const PAGES: readonly string[] = [
  '/',
  '/domains/administration/',
  '/indicators/petition-resolution-rate/',
  '/records/',
  '/actions/',
  '/compare/?i=petition-resolution-rate,nearby-service-rate,normative-docs-issued',
  '/brief/',
  '/data/',
  '/data/verify/',
  '/data/import/',
  '/data/review/',
  '/data/reports/',
  '/help/',
];

/** No line of a page in Chinese parts what belongs together. */
export async function checkLines(page: Page, route: string): Promise<void> {
  if (!PAGES.includes(route)) return;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(lineFaults), `lines at ${width} px`).toEqual([]);
  }
}

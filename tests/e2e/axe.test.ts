import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, ROUTES, ready, test } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const language of ['', '/en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const route of ROUTES) {
      test(`axe finds nothing: ${language}${route} ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(language + route);
        await ready(page);
        await expect(
          page
            .locator('figure svg')
            .first()
            .or(page.getByRole('heading', { level: 1 }))
            .first(),
        ).toBeVisible();
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
        });
        expect(found).toEqual([]);
      });
    }
  }
}

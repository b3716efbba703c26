import { defineConfig } from '@playwright/test';
import base from './playwright.config';
import { OLD_VERSIONS, oldChromium } from './scripts/lib/ensureOldChromium.mjs';
import { equipDriver } from './tests/floor/equipDriver';

await equipDriver();

/** What every visit does, in the oldest browsers the product runs in. */
export default defineConfig(base, {
  testDir: 'tests/floor',
  outputDir: '.cache/test/floor',
  globalSetup: './tests/floor/globalSetup.ts',
  projects: OLD_VERSIONS.map((version) => ({
    name: `Chromium ${version}`,
    use: { launchOptions: { ...base.use?.launchOptions, ...oldChromium(version) } },
  })),
});

import { defineConfig } from '@playwright/test';
import base from './playwright.config';
import { ensureOldChromium, OLD_VERSIONS } from './scripts/lib/ensureOldChromium.mjs';
import { equipDriver } from './tests/floor/equipDriver';

await equipDriver();

/** What every visit does, in the oldest browsers the product runs in. */
export default defineConfig(base, {
  testDir: 'tests/floor',
  outputDir: '.cache/test/floor',
  projects: await Promise.all(
    OLD_VERSIONS.map(async (version) => ({
      name: `Chromium ${version}`,
      use: { launchOptions: { ...base.use?.launchOptions, ...(await ensureOldChromium(version)) } },
    })),
  ),
});

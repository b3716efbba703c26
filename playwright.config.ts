import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './scripts/lib/chromiumFlags.mjs';

const chromium = process.env.CHROMIUM_PATH;
const port = 4273;

/** Journeys on the production build, served as a plain static host would. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test/e2e',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'zh-CN',
    // A worker would answer for the server; the tests of it allow it for themselves.
    serviceWorkers: 'block',
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: [...CHROMIUM_FLAGS] },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});

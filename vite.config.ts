import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { ALIASES, BROWSER_ALIASES } from './scripts/lib/aliases.mjs';
import { CHROMIUM_FLAGS } from './scripts/lib/chromiumFlags.mjs';
import { chunkGroups } from './scripts/lib/chunkGroups.ts';
import { headScripts } from './scripts/lib/headScripts.mjs';
import { previewLikeStaticHost } from './scripts/lib/previewLikeStaticHost.mjs';
import { scaleCss } from './scripts/lib/scaleCss.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Puts the scripts that run before the first paint into index.html, so that no second request delays it. */
function inlineHeadScripts(): Plugin {
  return {
    name: 'inline-head-scripts',
    transformIndexHtml: (html) =>
      html.replace('<!--head-scripts-->', () =>
        headScripts()
          .map((code) => `<script>${code}</script>`)
          .join(''),
      ),
  };
}

/** Serves MSW's worker in development and tests straight from its package, so that no build can hold it. */
function mockWorker(): Plugin {
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer: (server) => {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')));
      });
    },
  };
}

const chromium = process.env.CHROMIUM_PATH;

export default defineConfig(({ command, isSsrBuild }) => ({
  // Relative, so that the built folder runs below any address.
  base: './',
  resolve: {
    alias: [
      ...Object.entries(ALIASES).map(([find, replacement]) => ({ find, replacement })),
      ...(command === 'build' && !isSsrBuild ? BROWSER_ALIASES : []),
    ],
  },
  plugins: [react(), inlineHeadScripts(), mockWorker(), previewLikeStaticHost()],
  // Found only when a page asks for them, they would reload a test page under way.
  optimizeDeps: {
    include: [
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'axe-core',
      'fflate',
      'i18next',
      'idb',
      'mammoth',
      'msw',
      'msw/browser',
      'nuqs',
      'nuqs/adapters/react-router/v7',
      'nuqs/server',
      'papaparse',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs',
      'pinyin-pro',
      'react',
      'react-dom',
      'react-dom/client',
      'react-i18next',
      'react-router',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'read-excel-file/universal',
      'recharts',
      'write-excel-file/sync',
      'zod/mini',
    ],
  },
  define: { __APP_VERSION__: JSON.stringify(version) },
  css: { transformer: 'lightningcss', lightningcss: { targets: { chrome: 83 << 16 }, visitor: scaleCss() } },
  build: {
    target: 'chrome83',
    cssMinify: 'lightningcss',
    // One small stylesheet: each prerendered page carries it inline and no later page waits for another.
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // Only several reports want these parts: no page carries the list of what they need.
      resolveDependencies: (file, needed) => (/(DomainYears|IndicatorOver|OverviewYears)-/.test(file) ? [] : needed),
    },
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            codeSplitting: { groups: chunkGroups() },
          },
        },
  },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // What they test keeps no state of its own: loading it anew for each file was two thirds of the time.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'mocks/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.test.tsx', 'tests/pages/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
          // All files share one page, which the set-up resets after each test: a third of the time.
          isolate: false,
          // Pages wait more than they work: two at once, also where there are only two processors.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // The development server makes a page's parts when first asked; on a busy machine that takes its time.
          expect: { poll: { timeout: 5000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: [...CHROMIUM_FLAGS],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
          },
        },
      },
    ],
  },
}));

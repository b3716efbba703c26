import type { HttpHandler } from 'msw';
import { useEffect } from 'react';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { expect, onTestFinished } from 'vitest';
import { type RenderResult, render } from 'vitest-browser-react';
import { handlersFor } from '../../mocks/handlers';
import type { Scenario } from '../../mocks/scenarios';
import { AppProviders } from '../../src/app/AppProviders';
import { createQueryClient } from '../../src/app/createQueryClient';
import { keptSource } from '../../src/app/keptSource';
import { createRoutes } from '../../src/app/routes';
import { basename } from '../../src/app/site';
import type { Language } from '../../src/i18n/languages';
import { httpSource } from '../../src/sources/httpSource';
import { mockWorker } from './mockWorker';
import { strictI18n } from './strictI18n';

export interface AppOptions {
  scenario?: Scenario;
  /** How late every file of `slow` is, in milliseconds. */
  delayMs?: number;
  /** Answers to requests for data, before those of the scenario. */
  handlers?: readonly HttpHandler[];
  language?: Language;
  /** Returns at once, not when the page is there. */
  isEarly?: boolean;
  /** More pages, beside the site's own. */
  pages?: readonly RouteObject[];
}

export interface App {
  screen: RenderResult;
  router: ReturnType<typeof createBrowserRouter>;
}

/** The whole app at an address below its root, made as `main.tsx` makes it, with data from the stand-in server. */
export async function renderApp(path: string, options: AppOptions = {}): Promise<App> {
  const { scenario = 'ok', handlers = [], language = 'zh-CN', delayMs = 150, pages = [] } = options;
  mockWorker.use(...handlers, ...handlersFor(scenario, { delayMs }));
  const base = basename('/', language);
  // nuqs reads and writes the window's own address, so a router in memory would not do.
  window.history.replaceState(null, '', base.replace(/\/$/, '') + path);
  document.documentElement.lang = language;
  const client = createQueryClient();
  const { source, stop } = keptSource(client, httpSource('/data/'));
  const i18n = await strictI18n(language);
  const routes = createRoutes(client, source, i18n);
  routes[0]?.children?.[0]?.children?.push(...pages);
  const router = createBrowserRouter(routes, { basename: base });
  onTestFinished(() => router.dispose());
  const screen = await render(
    <AppProviders client={client} source={source} i18n={i18n} site={{ root: '/', dataBase: '/data/' }}>
      <RouterProvider router={router} />
      <Until end={stop} />
    </AppProviders>,
  );
  const isThere = () => document.querySelector('h1') !== null && document.title !== '';
  if (!options.isEarly) {
    await expect.poll(isThere, { timeout: 10_000 }).toBe(true);
    // React lets a page listen to its window a task after it is there; a test that is quicker would not be heard.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { screen, router };
}

/** What ends with the page: a test's own clearing up is nothing to follow. */
function Until({ end }: { end: () => void }) {
  useEffect(() => end, [end]);
  return null;
}

/** What stands in the address bar, from the path on. */
export const address = (): string => decodeURIComponent(window.location.pathname + window.location.search);

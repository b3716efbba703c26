import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { startI18n } from '../i18n/startI18n';
import { offline } from '../offline/offline';
import { madeFrom } from '../queries/madeFrom';
import { httpSource } from '../sources/httpSource';
import { AppProviders } from './AppProviders';
import './base.css';
import './elder.css';
import './aids.css';
import './theme.css';
import { createQueryClient } from './createQueryClient';
import { keptSource } from './keptSource';
import { createRoutes } from './routes';
import { basename, readSite } from './site';

const site = readSite(document.documentElement, window.location.href);

document.documentElement.lang = site.language;

async function start(container: HTMLElement) {
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('../../mocks/browser');
    await startMocks(new URLSearchParams(window.location.search).get('scenario'));
  }
  const client = createQueryClient();
  const published = httpSource(site.dataBase, offline.heard);
  // A figure in another site's page is of what everybody can read.
  const isEmbedded = /(^|\/)embed\//.test(document.documentElement.dataset.route ?? '');
  const source = isEmbedded ? published : keptSource(client, published).source;
  const words = startI18n(site.language);
  const router = createBrowserRouter(createRoutes(client, source, words), {
    basename: basename(site.root, site.language),
  });
  const ready = new Promise<void>((resolve) => {
    if (router.state.initialized) resolve();
    else {
      const stop = router.subscribe((state) => {
        if (!state.initialized) return;
        stop();
        resolve();
      });
    }
  });
  const i18n = await words;
  const app = (
    <AppProviders client={client} source={source} i18n={i18n} site={site}>
      <RouterProvider router={router} />
    </AppProviders>
  );
  // Where the page was built from these very files and shows what the address asks, its elements are taken over
  // as they stand; else the finished page replaces it in one step, once code and data are there.
  const isBuilt = site.madeFrom !== null;
  if (isBuilt) await ready;
  makeLinksAbsolute(container);
  if (isBuilt && site.isExact && site.madeFrom === madeFrom(client)) {
    hydrateRoot(container, app);
  } else {
    createRoot(container).render(app);
  }
  document.documentElement.removeAttribute('data-asked');
  document.querySelector('.unable')?.remove();
  // What was left out of the first layout joins once nothing urgent is left to do.
  const whenIdle = window.requestIdleCallback ?? ((done: () => void) => window.setTimeout(done, 200));
  whenIdle(
    () => {
      document.documentElement.setAttribute('data-ready', '');
      // Only then what makes the next visit work without a network; a page that is left meanwhile goes without.
      if (import.meta.env.PROD) {
        import('../offline/registerWorker').then(
          ({ registerWorker }) => registerWorker(site.root, () => void client.refetchQueries()),
          () => {},
        );
      }
    },
    { timeout: 2000 },
  );
}

/** Built pages link relatively, to run below any address; the program's links must hold wherever it navigates. */
function makeLinksAbsolute(page: HTMLElement) {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"], link[rel="manifest"]')) {
    link.href = new URL(link.href).pathname;
  }
  for (const link of page.querySelectorAll('a')) {
    const { origin, pathname, search, hash } = new URL(link.href);
    const isInPage = link.getAttribute('href')?.startsWith('#');
    if (origin === window.location.origin && !isInPage) link.setAttribute('href', pathname + search + hash);
  }
}

const container = document.getElementById('app');
// Elsewhere the page as built is better than half a program.
if (container && document.documentElement.dataset.able !== undefined) void start(container);

import { createRoot } from 'react-dom/client';
import { createHashRouter, RouterProvider } from 'react-router';
import type { Language } from '../../i18n/languages';
import { startI18n } from '../../i18n/startI18n';
import { offline } from '../../offline/offline';
import { readPreferences } from '../../preferences/preferences';
import { inlineSource } from '../../sources/inlineSource';
import { AppProviders } from '../AppProviders';
import '../base.css';
import '../elder.css';
import '../aids.css';
import '../theme.css';
import { createQueryClient } from '../createQueryClient';
import { keptSource } from '../keptSource';
import { createRoutes } from '../routes';
import { basename } from '../site';
import { readInlineFiles } from './readInlineFiles';

// The program of the single file: the same pages, with the address behind the `#` and the data in the document.

const languageOf = (hash: string): Language => (/^#\/en(?:\/|$)/.test(hash) ? 'en' : 'zh-CN');

async function start(container: HTMLElement): Promise<void> {
  if (window.location.hash.length <= 2) {
    const prefix = readPreferences().language === 'en' ? 'en/' : '';
    window.history.replaceState(null, '', `#/${prefix}`);
  }
  const language = languageOf(window.location.hash);
  document.documentElement.lang = language;
  // Each language is a program of its own; before the router looks for a page it does not have.
  window.addEventListener('popstate', (event) => {
    if (languageOf(window.location.hash) === language) return;
    event.stopImmediatePropagation();
    window.location.reload();
  });
  document.addEventListener('click', followAnchor, { capture: true });

  const page = document.documentElement;
  const client = createQueryClient();
  const files = readInlineFiles(document.getElementById('data')?.textContent ?? '');
  const { source } = keptSource(client, inlineSource(files));
  const words = startI18n(language);
  const router = createHashRouter(createRoutes(client, source, words), { basename: basename('/', language) });
  offline.show({ support: 'portable' });
  const i18n = await words;
  const site = {
    root: '#/',
    dataBase: '#/data/',
    portable: { madeAt: page.dataset.madeAt ?? '', publicUrl: page.dataset.publicUrl ?? '' },
  };
  createRoot(container).render(
    <AppProviders client={client} source={source} i18n={i18n} site={site}>
      <RouterProvider router={router} />
    </AppProviders>,
  );
  page.removeAttribute('data-asked');
  document.querySelector('.unable')?.remove();
  page.setAttribute('data-ready', '');
}

/** A link to a place on the same page: the `#` of the address is taken, so it goes there by itself. */
function followAnchor(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const id = /^#([^/].*)$/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (id === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const place = document.getElementById(decodeURIComponent(id));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

const container = document.getElementById('app');
if (container && document.documentElement.dataset.able !== undefined) void start(container);

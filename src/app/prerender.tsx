import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { pickReport } from '../dataset/pickReport';
import type { Language } from '../i18n/languages';
import { startI18n } from '../i18n/startI18n';
import { madeFrom } from '../queries/madeFrom';
import { preloadDataset } from '../queries/preloadDataset';
import { catalogueQuery, reportIndexQuery } from '../queries/resourceQueries';
import { inlineSource } from '../sources/inlineSource';
import { paths } from '../url/paths';
import { AppProviders } from './AppProviders';
import { createQueryClient } from './createQueryClient';
import { describePage } from './describePage';
import { createRoutes } from './routes';
import { basename, dataBase } from './site';

export interface PrerenderedPage {
  /** Path below the root: `en/indicators/risk-list/`; empty for the overview. */
  route: string;
  language: Language;
  title: string;
  description: string;
  html: string;
  madeFrom: string;
}

/** Prepares to render any page from the texts of the data files. */
export async function createPrerenderer(files: Readonly<Record<string, string>>, language: Language) {
  const client = createQueryClient();
  const source = inlineSource(files);
  await preloadDataset(client, source, null);
  const i18n = await startI18n(language);
  const handler = createStaticHandler(createRoutes(client, source), { basename: basename('/', language) });
  const catalogue = client.getQueryData(catalogueQuery(source).queryKey)?.value;
  const index = client.getQueryData(reportIndexQuery(source).queryKey)?.value;
  if (!catalogue || !index || !pickReport(index, null)) throw new Error('the data files cannot be read');

  /** The pages there are: one for each domain and indicator of the catalogue, and the fixed ones. */
  const pagePaths = [
    paths.overview,
    ...catalogue.domains.map(({ id }) => paths.domain(id)),
    paths.explorer,
    ...catalogue.indicators.map(({ id }) => paths.indicator(id)),
    paths.records,
    paths.actions,
    paths.compare,
    paths.saved,
    paths.data,
  ];

  async function render(path: string): Promise<PrerenderedPage> {
    const prefix = language === 'en' ? '/en' : '';
    const context = await handler.query(new Request(`http://localhost${prefix}${path}`));
    if (context instanceof Response) throw new Error(`${path} redirects to ${context.headers.get('location')}`);
    const router = createStaticRouter(handler.dataRoutes, context);
    const html = renderToString(
      <AppProviders
        client={client}
        source={source}
        i18n={i18n}
        site={{ root: '/', dataBase: dataBase('http://site/') }}
      >
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </AppProviders>,
    );
    const { title, description } = describePage(router.state.matches, client, source, i18n, language);
    return { route: `${prefix}${path}`.slice(1), language, title, description, html, madeFrom: madeFrom(client) };
  }

  return { pagePaths, render };
}

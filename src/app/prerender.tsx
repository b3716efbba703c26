import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { Language } from '../i18n/languages';
import { startWholeI18n } from '../i18n/startWholeI18n';
import { madeFrom } from '../queries/madeFrom';
import { preloadDataset } from '../queries/preloadDataset';
import { inlineSource } from '../sources/inlineSource';
import { paths } from '../url/paths';
import { AppProviders } from './AppProviders';
import { cachedDataset } from './cachedDataset';
import { createQueryClient } from './createQueryClient';
import { describeDataset } from './describeDataset';
import { describePage } from './describePage';
import { createRoutes } from './routes';
import { basename, dataBase } from './site';

export { shareFiles } from './shareFiles';

export interface PrerenderedPage {
  /** Path below the root: `en/indicators/risk-list/`; empty for the overview. */
  route: string;
  language: Language;
  title: string;
  description: string;
  html: string;
  madeFrom: string;
  /** The way from the page to the root folder: `../../`. */
  root: string;
  /** What the page says to search engines of its data, as text for a script element; may be empty. */
  jsonLd: string;
  feedTitle: string;
  /** What the page says where the program cannot run; `{{table}}` stands for the link to the table of indicators. */
  unable: { notice: string; table: string };
}

/**
 * Prepares to render any page from the texts of the data files.
 * @param siteUrl address of the site with a slash at its end, or empty where it is not known
 */
export async function createPrerenderer(files: Readonly<Record<string, string>>, language: Language, siteUrl = '') {
  const client = createQueryClient();
  const source = inlineSource(files);
  await preloadDataset(client, source, null);
  const i18n = await startWholeI18n(language);
  const unable = { notice: i18n.t('unable.notice', { table: '{{table}}' }), table: i18n.t('unable.table') };
  /** What the page for addresses that no file answers says where the program cannot run. */
  const missing = {
    language,
    home: language === 'en' ? 'en/' : '',
    missing: i18n.t('faults.notFound'),
    goHome: i18n.t('faults.goOverview'),
  };
  const handler = createStaticHandler(createRoutes(client, source, i18n), { basename: basename('/', language) });
  const dataset = cachedDataset(client, source);
  const { catalogue, report } = dataset;
  if (!report || catalogue.indicators.length === 0) throw new Error('the data files cannot be read');

  /** The pages there are: one for each domain and indicator of the catalogue, and the fixed ones. */
  const pagePaths = [
    paths.overview,
    ...catalogue.domains.map(({ id }) => paths.domain(id)),
    paths.explorer,
    ...catalogue.indicators.map(({ id }) => paths.indicator(id)),
    paths.records,
    paths.actions,
    paths.compare,
    paths.brief,
    paths.saved,
    paths.data,
    paths.verify,
    paths.importing,
    paths.review,
    paths.reports,
    paths.help,
    paths.present,
    paths.speaker,
    ...catalogue.indicators.map(({ id }) => paths.embed(id)),
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
    const { title, description } = describePage(router.state.matches, dataset, i18n, language);
    const { t } = i18n;
    const route = `${prefix}${path}`.slice(1);
    const root = '../'.repeat(route.split('/').length - 1) || './';
    const jsonLd = describeDataset(path, dataset, { t, language, siteUrl, root });
    const feedTitle = t('share.feedTitle');
    return { route, language, title, description, html, madeFrom: madeFrom(client), root, jsonLd, feedTitle, unable };
  }

  return { pagePaths, render, missing };
}

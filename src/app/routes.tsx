import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type RouteObject, redirect } from 'react-router';
import { addWords } from '../i18n/addWords';
import { LATE_GROUPS } from '../i18n/lateGroups';
import type { WordGroup } from '../i18n/wordGroups';
import { preloadDataset } from '../queries/preloadDataset';
import { catalogueQuery } from '../queries/resourceQueries';
import type { Source } from '../sources/source';
import { paths } from '../url/paths';
import { Layout } from './Layout';
import { LayoutSkeleton } from './LayoutSkeleton';
import { RootError, RouteError } from './RouteError';

const Nothing = () => null;
const reportOf = (url: string) => new URL(url).searchParams.get('report');
const isOtherReport = ({ currentUrl, nextUrl }: { currentUrl: URL; nextUrl: URL }) =>
  reportOf(currentUrl.href) !== reportOf(nextUrl.href);

/**
 * Every route of the site. Pages load with the route that shows them; data loads beside them, once.
 * @param words what pages speak, which gets more words where a page needs them
 */
export function createRoutes(client: QueryClient, source: Source, words: i18n | Promise<i18n>): RouteObject[] {
  const loadData = async ({ request }: { request: Request }) => {
    await preloadDataset(client, source, reportOf(request.url));
    return null;
  };
  /** A page that speaks more than every page does. Its words stay: another question to it asks for none. */
  const withWords = (...groups: readonly WordGroup[]) => ({
    loader: async () => {
      await addWords(await words, ...groups);
      return null;
    },
    shouldRevalidate: () => false,
  });
  return [
    {
      path: '/',
      Component: Layout,
      HydrateFallback: LayoutSkeleton,
      ErrorBoundary: RootError,
      loader: loadData,
      shouldRevalidate: isOtherReport,
      children: [
        {
          ErrorBoundary: RouteError,
          children: [
            { index: true, lazy: () => import('../pages/overview/OverviewPage') },
            {
              path: 'domains',
              // There is no page about all domains but the overview; its neighbour in the menu is the first domain.
              element: null,
              loader: async ({ request }) => {
                await preloadDataset(client, source, reportOf(request.url));
                const first = client.getQueryData(catalogueQuery(source).queryKey)?.value.domains[0];
                return redirect((first ? paths.domain(first.id) : paths.overview) + new URL(request.url).search);
              },
            },
            {
              path: 'domains/:domain',
              ...withWords('tools', 'chart'),
              lazy: () => import('../pages/domain/DomainPage'),
            },
            {
              path: 'indicators',
              ...withWords('tools', 'list', 'chart'),
              lazy: () => import('../pages/explorer/ExplorerPage'),
            },
            { path: 'indicators/:id', ...withWords('tools'), lazy: () => import('../pages/indicator/IndicatorPage') },
            { path: 'records', ...withWords('tools', 'list'), lazy: () => import('../pages/records/RecordsPage') },
            { path: 'actions', lazy: () => import('../pages/actions/ActionsPage') },
            {
              path: 'compare',
              ...withWords('tools', 'list', 'series', 'chart', 'compare'),
              lazy: () => import('../pages/compare/ComparePage'),
            },
            { path: 'brief', ...withWords(...LATE_GROUPS), lazy: () => import('../pages/brief/BriefPage') },
            { path: 'saved', ...withWords(...LATE_GROUPS), lazy: () => import('../pages/saved/SavedPage') },
            { path: 'data', ...withWords(...LATE_GROUPS), lazy: () => import('../pages/data/DataPage') },
            {
              path: 'data/verify',
              ...withWords(...LATE_GROUPS, 'verify'),
              lazy: () => import('../pages/verify/VerifyPage'),
            },
            {
              path: 'data/import',
              ...withWords(...LATE_GROUPS, 'verify', 'imports'),
              lazy: () => import('../pages/importing/ImportPage'),
            },
            {
              path: 'data/review',
              ...withWords(...LATE_GROUPS, 'verify', 'imports'),
              lazy: () => import('../pages/review/ReviewPage'),
            },
            {
              path: 'data/reports',
              ...withWords(...LATE_GROUPS, 'imports'),
              lazy: () => import('../pages/reports/ReportsPage'),
            },
            { path: 'help', ...withWords(...LATE_GROUPS), lazy: () => import('../pages/help/HelpPage') },
            { path: '*', lazy: () => import('./NotFoundPage') },
          ],
        },
      ],
    },
    {
      // One figure for the page of another site: none of what stands around our own.
      lazy: () => import('./EmbedLayout'),
      HydrateFallback: Nothing,
      ErrorBoundary: RootError,
      loader: loadData,
      children: [{ path: 'embed/:id', ...withWords('tools'), lazy: () => import('../pages/embed/EmbedPage') }],
    },
    {
      // Slides fill the screen: nothing of the site stands around them.
      path: 'present',
      lazy: () => import('./PresentLayout'),
      HydrateFallback: Nothing,
      ErrorBoundary: RootError,
      loader: loadData,
      shouldRevalidate: isOtherReport,
      children: [
        { index: true, ...withWords(...LATE_GROUPS), lazy: () => import('../pages/present/PresentPage') },
        {
          path: 'speaker',
          ...withWords(...LATE_GROUPS),
          lazy: () => import('../pages/present/speaker/SpeakerPage'),
        },
      ],
    },
  ];
}

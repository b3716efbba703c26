import { NuqsAdapter } from 'nuqs/adapters/react-router/v7';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigation, useSearchParams } from 'react-router';
import { useLanguage } from '../i18n/useLanguage';
import { useOffline } from '../offline/useOffline';
import { DatasetProvider } from '../pages/shared/DatasetContext';
import { EvidenceHost } from '../pages/shared/EvidenceHost';
import { isPageHandle, pageTitle } from '../pages/shared/pageHandle';
import { useDatasetQueries } from '../pages/shared/useDatasetQueries';
import { useTo } from '../pages/shared/useTo';
import { Breadcrumbs } from '../ui/Breadcrumbs';
import { focusHeading } from '../ui/focusHeading';
import skip from '../ui/skip.module.css';
import column from './column.module.css';
import { DatasetFaults } from './DatasetFaults';
import { DisplayHost } from './display/DisplayHost';
import { KeptFault } from './KeptFault';
import styles from './Layout.module.css';
import { takeLanguageChange } from './languageChange';
import { PaletteHost } from './palette/PaletteHost';
import { Repairs } from './Repairs';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';
import { useDeckAhead } from './useDeckAhead';
import { useRepairedAddress } from './useRepairedAddress';

// Only where there is something to say of the network or of a new version.
const OfflineLine = lazy(() => import('../pages/shared/OfflineLine').catch(() => ({ default: () => null })));

/** What stands around every page: header, messages, breadcrumbs, footer; and the dataset below it. */
export function Layout() {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const [params] = useSearchParams();
  const { dataset, faults, isPending } = useDatasetQueries(params.get('report'));
  const { isOffline, update } = useOffline();
  const matches = useMatches();
  const last = matches[matches.length - 1];
  const handle = isPageHandle(last?.handle) ? last.handle : null;
  const trail = handle?.trail({ dataset, params: last?.params ?? {}, t, language }) ?? [];
  const title = pageTitle(trail, t('shell.site'));
  const isLoading = useNavigation().state === 'loading' || isPending;

  // Before a page's own effects: a page may name what it shows more closely.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useFocusOnArrival();
  useOpenForPrint();
  useDeckAhead();
  useRepairedAddress(dataset, handle);

  return (
    <NuqsAdapter>
      <DatasetProvider value={dataset}>
        <a href="#main" className={skip.skip}>
          {t('shell.skip')}
        </a>
        <SiteHeader dataset={dataset} />
        {isOffline || update ? (
          <div className={column.wide}>
            <Suspense fallback={null}>
              <OfflineLine />
            </Suspense>
          </div>
        ) : null}
        <div role="status" className={isLoading ? styles.loading : 'visually-hidden'}>
          {isLoading ? <span className="visually-hidden">{t('shell.loading')}</span> : null}
        </div>
        <div className={handle?.isWide ? styles.wide : styles.wrap}>
          <KeptFault />
          <DatasetFaults dataset={dataset} faults={faults} />
          <Repairs />
          {trail.length > 0 ? (
            <Breadcrumbs
              label={t('shell.breadcrumbs')}
              trail={[{ label: t('shell.overview'), to: '/' }, ...trail].map((crumb) => ({
                label: crumb.label,
                to: to(crumb.to),
              }))}
            />
          ) : null}
          <main id="main" tabIndex={-1}>
            <EvidenceHost>
              <Outlet />
            </EvidenceHost>
          </main>
        </div>
        <SiteFooter dataset={dataset} />
        <PaletteHost />
        <DisplayHost />
        {/* Every full load has the key `default`: only the same address may find its place again. */}
        <ScrollRestoration getKey={({ key, pathname, search }) => (key === 'default' ? pathname + search : key)} />
      </DatasetProvider>
    </NuqsAdapter>
  );
}

/** After a change of page or language the heading takes the focus, so that keyboard and screen reader start there. */
function useFocusOnArrival() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    // Read even where the path is the first: a change of language loads the page anew.
    if (shown.current === pathname && !takeLanguageChange()) return;
    shown.current = pathname;
    focusHeading();
  }, [pathname]);
}

/** On paper nothing can be unfolded: quotes and tables are open while the page is printed. */
function useOpenForPrint() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const details of opened) details.open = true;
    };
    const close = () => {
      for (const details of opened) details.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}

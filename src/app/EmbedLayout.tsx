import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useMatches, useSearchParams } from 'react-router';
import { useLanguage } from '../i18n/useLanguage';
import { DatasetProvider } from '../pages/shared/DatasetContext';
import { isPageHandle, pageTitle } from '../pages/shared/pageHandle';
import { useDatasetQueries } from '../pages/shared/useDatasetQueries';

/** The dataset and the title, and nothing to see: what stands around a figure is the other site's. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const { dataset } = useDatasetQueries(params.get('report'));
  const matches = useMatches();
  const last = matches[matches.length - 1];
  const trail = isPageHandle(last?.handle) ? last.handle.trail({ dataset, params: last.params, t, language }) : [];
  const title = pageTitle(trail, t('shell.site'));

  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <DatasetProvider value={dataset}>
      <Outlet />
    </DatasetProvider>
  );
}

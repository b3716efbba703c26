import { NuqsAdapter } from 'nuqs/adapters/react-router/v7';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useMatches, useSearchParams } from 'react-router';
import { useLanguage } from '../i18n/useLanguage';
import { DatasetProvider } from '../pages/shared/DatasetContext';
import { EvidenceHost } from '../pages/shared/EvidenceHost';
import { isPageHandle, pageTitle } from '../pages/shared/pageHandle';
import { useDatasetQueries } from '../pages/shared/useDatasetQueries';
import { DatasetFaults } from './DatasetFaults';
import { DisplayHost } from './display/DisplayHost';
import { KeptFault } from './KeptFault';
import styles from './PresentLayout.module.css';
import { Repairs } from './Repairs';
import { useRepairedAddress } from './useRepairedAddress';

/** What slides need around them: the dataset, its faults, evidence; nothing of the site. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const { dataset, faults } = useDatasetQueries(params.get('report'));
  const matches = useMatches();
  const last = matches[matches.length - 1];
  const handle = isPageHandle(last?.handle) ? last.handle : null;
  const trail = handle?.trail({ dataset, params: last?.params ?? {}, t, language }) ?? [];
  const title = pageTitle(trail, t('shell.site'));

  // Before a page's own effects: a deck adds the slide's title to its name.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useRepairedAddress(dataset, handle);

  return (
    <NuqsAdapter>
      <DatasetProvider value={dataset}>
        <div className={styles.around}>
          <EvidenceHost>
            <Outlet />
            <div className={styles.faults}>
              <KeptFault />
              <DatasetFaults dataset={dataset} faults={faults} />
              <Repairs />
            </div>
          </EvidenceHost>
        </div>
        <DisplayHost />
      </DatasetProvider>
    </NuqsAdapter>
  );
}

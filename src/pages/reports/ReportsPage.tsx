import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AfterMount } from '../../ui/AfterMount';
import button from '../../ui/button.module.css';
import { paths } from '../../url/paths';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { useTo } from '../shared/useTo';
import { ReportsContent } from './ReportsContent';
import styles from './ReportsPage.module.css';

export const handle: PageHandle = {
  trail: ({ t }) => [
    { label: t('data.title'), to: paths.data },
    { label: t('shell.reports'), to: paths.reports },
  ],
};

/** Every report there is, published and brought in: shown, compared with its earlier versions, exported, deleted. */
export function Component() {
  const { t } = useTranslation();
  const to = useTo();
  return (
    <>
      <PageHead
        isOfAny
        title={t('reports.title')}
        lead={t('reports.lead')}
        tools={
          <Link className={button.primary} to={to(paths.importing)}>
            {t('reports.bring')}
          </Link>
        }
      />
      <AfterMount fallback={<div className={styles.space} />}>
        <ReportsContent />
      </AfterMount>
    </>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import button from '../../ui/button.module.css';
import { Notice } from '../../ui/Notice';
import { ReportChanges } from '../shared/ReportChanges';
import { useReports } from '../shared/useReports';
import styles from './ReportsPage.module.css';

/** How the report that was brought in differs from the published one whose place it takes. */
export function ReplacedChanges(props: { id: string; name: string; published: ReportEntry; imported: ReportEntry }) {
  const { t } = useTranslation();
  const { id, name, published, imported } = props;
  const both = useMemo(() => [published, imported], [published, imported]);
  const { read, faults, isPending } = useReports(both);
  const [before, after] = read;
  return (
    <section id={id} className={styles.versions} aria-label={t('reports.differsOf', { name })}>
      {isPending ? <p role="status">{t('reports.loading')}</p> : null}
      {faults
        .filter(({ isMissing }) => isMissing)
        .map(({ file, isRetrying, retry }) => (
          <Notice
            key={file}
            tone="fault"
            title={t('reports.failed.differs')}
            actions={
              <button
                type="button"
                className={button.primary}
                aria-disabled={isRetrying}
                onClick={() => (isRetrying ? undefined : retry())}
              >
                {t('kept.retry')}
              </button>
            }
          >
            <p>{t('reports.noFile', { file })}</p>
          </Notice>
        ))}
      {before && after ? <ReportChanges before={before} after={after} /> : null}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import { Section } from '../../ui/Section';
import styles from './ReportsPage.module.css';
import type { KeptActions } from './useKeptActions';
import { useReportExports } from './useReportExports';

/** What the exports hold and how they come back, and the one of everything. */
export function ExportSection({ actions }: { actions: KeptActions }) {
  const { t } = useTranslation();
  const exports = useReportExports();
  return (
    <Section title={t('reports.exportTitle')} ruled>
      <p className={styles.text}>{t('reports.exportText')}</p>
      <p className={styles.row}>
        <button
          type="button"
          className={button.button}
          onClick={() => void actions.act(t('reports.failed.export'), exports.all)}
        >
          {t('reports.exportAll')}
        </button>
      </p>
    </Section>
  );
}

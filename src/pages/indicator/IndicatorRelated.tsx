import { useTranslation } from 'react-i18next';
import type { IndicatorRow } from '../../model/indicatorRows';
import { related } from '../../model/related';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import { FigureList } from '../shared/FigureList';
import { RecordItem } from '../shared/RecordItem';
import styles from './IndicatorPage.module.css';

/** Figures and deeds that stand near, by category and section; the nearness is ours and says so. */
export function IndicatorRelated({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const near = related(useDataset(), row);
  return (
    <div className={styles.columns}>
      <Section title={t('indicator.relatedTitle')} note={t('indicator.relatedNote')} deferred>
        {near.indicators.length > 0 ? (
          <FigureList rows={near.indicators} label="name" />
        ) : (
          <p>{t('indicator.noRelated')}</p>
        )}
      </Section>
      <Section title={t('indicator.recordsTitle')} deferred>
        {near.records.length > 0 ? (
          near.records.map((record) => <RecordItem key={record.id} row={record} />)
        ) : (
          <p>{t('indicator.noRecords')}</p>
        )}
      </Section>
    </div>
  );
}

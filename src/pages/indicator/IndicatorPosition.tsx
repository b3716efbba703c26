import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { gapSeries } from '../../model/gapSeries';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { ratePosition } from '../../model/ratePosition';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import { RateGaps } from '../shared/RateGaps';
import styles from './IndicatorPage.module.css';

/** Where a rate stands among all rates; counts and ranks are not put in order. */
export function IndicatorPosition({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = indicatorRows(useDataset());
  const position = ratePosition(rows, row);
  if (!position) {
    return row.status === 'stated' ? <p className={styles.ours}>{t('indicator.positionNone')}</p> : null;
  }
  const certain = position.place === 1 ? 'indicator.positionLargest' : 'indicator.positionShort';
  const short = position.isWritten ? 'indicator.positionWritten' : certain;
  const sentence = row.status === 'below-ceiling' ? short : 'indicator.positionFull';
  const title = t('indicator.positionTitle', { rates: position.rates.length });
  return (
    <Section
      title={title}
      note={t(sentence, {
        place: position.place,
        atCeiling: position.atCeiling,
      })}
      deferred
    >
      <div className={styles.panel}>
        <RateGaps label={title} rows={rows} points={gapSeries(rows, language)} highlight={row.id} />
      </div>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { GapChart } from '../../charts/GapChart';
import { useLanguage } from '../../i18n/useLanguage';
import { gapSeries } from '../../model/gapSeries';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { ratePosition } from '../../model/ratePosition';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { useEvidence } from '../shared/EvidenceContext';
import { useTo } from '../shared/useTo';
import styles from './IndicatorPage.module.css';

/** Where a rate stands among all rates; counts and ranks are not put in order. */
export function IndicatorPosition({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const openEvidence = useEvidence();
  const rows = indicatorRows(useDataset());
  const position = ratePosition(rows, row);
  if (!position) {
    return row.status === 'stated' ? <p className={styles.ours}>{t('indicator.positionNone')}</p> : null;
  }
  const short = position.place === 1 ? 'indicator.positionLargest' : 'indicator.positionShort';
  const sentence = row.status === 'below-ceiling' ? short : 'indicator.positionFull';
  return (
    <Section
      title={t('indicator.positionTitle', { rates: position.rates.length })}
      note={t(sentence, {
        place: position.place,
        atCeiling: position.atCeiling,
      })}
      deferred
    >
      <div className={styles.panel}>
        <GapChart
          points={gapSeries(rows, language)}
          hrefOf={(id) => to(paths.indicator(id))}
          onOpen={openEvidence}
          highlight={row.id}
        />
      </div>
    </Section>
  );
}

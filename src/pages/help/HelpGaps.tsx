import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { gapSeries } from '../../model/gapSeries';
import { indicatorRows } from '../../model/indicatorRows';
import { Figure } from '../../ui/Figure';
import { useDataset } from '../shared/DatasetContext';
import { RateGaps } from '../shared/RateGaps';
import styles from './HelpPage.module.css';
import { HelpPart } from './HelpPart';

/** Enough to see that one line is longer than another. */
const EXAMPLES = 3;

/** How the gap chart is read, on a small one of the report's own figures. */
export function HelpGaps() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const all = indicatorRows(dataset);
  const points = gapSeries(all, language)
    .filter((point) => point.isShort)
    .slice(0, EXAMPLES);
  // Its words tell of what it shows, not of the whole report.
  const rows = all.filter(({ id }) => points.some((point) => point.id === id));
  const largest = points[0];
  const title = largest ? t('help.gaps.title', { name: largest.label, gap: largest.gapText }) : '';
  return (
    <HelpPart name="gaps">
      <p>{t('help.gaps.why')}</p>
      {largest ? (
        <Figure title={title} subtitle={t('help.gaps.subtitle', { year: dataset.entry?.year ?? '' })}>
          <RateGaps label={title} rows={rows} points={points} />
        </Figure>
      ) : null}
      <ol className={styles.steps}>
        {t('help.gaps.steps', { returnObjects: true }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t('help.gaps.scale')}</p>
      <p>{t('help.gaps.reached')}</p>
    </HelpPart>
  );
}

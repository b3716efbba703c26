import { useTranslation } from 'react-i18next';
import { GapChart } from '../../charts/GapChart';
import { useLanguage } from '../../i18n/useLanguage';
import { gapSeries } from '../../model/gapSeries';
import { indicatorRows } from '../../model/indicatorRows';
import { Figure } from '../../ui/Figure';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { useEvidence } from '../shared/EvidenceContext';
import { useTo } from '../shared/useTo';
import styles from './HelpPage.module.css';
import { HelpPart } from './HelpPart';

/** Enough to see that one line is longer than another. */
const EXAMPLES = 3;

/** How the gap chart is read, on a small one of the report's own figures. */
export function HelpGaps() {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const openEvidence = useEvidence();
  const dataset = useDataset();
  const points = gapSeries(indicatorRows(dataset), language)
    .filter((point) => point.gap > 0)
    .slice(0, EXAMPLES);
  const largest = points[0];
  return (
    <HelpPart name="gaps">
      <p>{t('help.gaps.why')}</p>
      {largest ? (
        <Figure
          title={t('help.gaps.title', { name: largest.label, gap: largest.gapText })}
          subtitle={t('help.gaps.subtitle', { year: dataset.entry?.year ?? '' })}
        >
          <GapChart points={points} hrefOf={(id) => to(paths.indicator(id))} onOpen={openEvidence} />
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

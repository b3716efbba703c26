import { useTranslation } from 'react-i18next';
import { CountBars } from '../../charts/CountBars';
import { GapChart } from '../../charts/GapChart';
import { useLanguage } from '../../i18n/useLanguage';
import { countSeries } from '../../model/countSeries';
import { gapSeries } from '../../model/gapSeries';
import type { IndicatorRow } from '../../model/indicatorRows';
import { SeriesTable } from '../../tables/SeriesTable';
import { Figure } from '../../ui/Figure';
import { paths } from '../../url/paths';
import { AtCeiling } from '../shared/AtCeiling';
import { useDataset } from '../shared/DatasetContext';
import { useEvidence } from '../shared/EvidenceContext';
import { FigureList } from '../shared/FigureList';
import { useTo } from '../shared/useTo';
import styles from './ExplorerChart.module.css';

/** The same rows as charts: rates by their gap, counts apart by unit, for units never share an axis. */
export function ExplorerChart({ rows, search }: { rows: readonly IndicatorRow[]; search: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const openEvidence = useEvidence();
  const year = useDataset().entry?.year ?? '';
  const rates = gapSeries(rows, language);
  const short = rates.filter((point) => point.gap > 0);
  const series = countSeries(rows, language);
  const shared = series.filter(({ points }) => points.length > 1);
  const drawn = new Set(shared.flatMap(({ points }) => points.map((point) => point.id)));
  const singles = rows.filter((row) => row.status === 'stated' && !drawn.has(row.id));
  const hrefOf = (id: string) => to(paths.indicator(id), search);

  return (
    <div className={styles.charts}>
      {rates.length > 0 ? (
        <Figure
          level={2}
          title={t('explorer.ratesChart', { n: rates.length })}
          subtitle={t('explorer.chartSubtitle', { unit: t('terms.points'), year })}
        >
          {short.length > 0 ? <GapChart points={short} hrefOf={hrefOf} onOpen={openEvidence} /> : null}
          <AtCeiling rows={rows} search={search} />
        </Figure>
      ) : null}
      {shared.map((group) => {
        const { points } = group;
        const [largest] = points;
        if (!largest) return null;
        const unit = group.unit ?? t('explorer.mixedUnit');
        const title = t('explorer.unitChart', { n: points.length, unit, name: largest.label, value: largest.printed });
        return (
          <Figure
            key={largest.id}
            level={2}
            title={title}
            subtitle={t('explorer.chartSubtitle', { unit, year })}
            tableLabel={t('terms.asTable')}
            table={
              <SeriesTable
                caption={title}
                columns={[t('terms.indicator'), t('terms.value')]}
                rows={points.map(({ id, label, printed }) => ({ name: label, href: hrefOf(id), values: [printed] }))}
              />
            }
          >
            <CountBars label={title} points={points} onSelect={openEvidence} />
          </Figure>
        );
      })}
      {singles.length > 0 ? (
        <section>
          <h2>{t('explorer.singles', { n: singles.length })}</h2>
          <FigureList rows={singles} label="name" search={search} />
        </section>
      ) : null}
    </div>
  );
}

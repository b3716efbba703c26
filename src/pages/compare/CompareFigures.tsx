import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CountBars } from '../../charts/CountBars';
import { GapChart } from '../../charts/GapChart';
import { useLanguage } from '../../i18n/useLanguage';
import { countSeries } from '../../model/countSeries';
import { gapSeries } from '../../model/gapSeries';
import type { IndicatorRow } from '../../model/indicatorRows';
import { SeriesTable } from '../../tables/SeriesTable';
import { Figure } from '../../ui/Figure';
import { compareSearch } from '../../url/compareParams';
import { paths } from '../../url/paths';
import { AtCeiling } from '../shared/AtCeiling';
import { useDataset } from '../shared/DatasetContext';
import { FigureList } from '../shared/FigureList';
import { useTo } from '../shared/useTo';
import styles from './ComparePage.module.css';

/** The figures by unit, side by side: rates by their gap, counts of one unit as bars, what has a unit to itself as a list. */
export function CompareFigures({ rows }: { rows: readonly IndicatorRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const navigate = useNavigate();
  const year = useDataset().entry?.year ?? '';
  const search = compareSearch({ i: rows.map(({ id }) => id) });
  const hrefOf = (id: string) => to(paths.indicator(id), search);
  const rates = gapSeries(rows, language);
  const short = rates.filter((point) => point.gap > 0);
  const shared = countSeries(rows, language).filter(({ points }) => points.length > 1);
  const drawn = new Set(shared.flatMap(({ points }) => points.map((point) => point.id)));
  const singles = rows.filter((row) => row.status === 'stated' && !drawn.has(row.id));

  return (
    <div className={styles.figures}>
      {rates.length > 0 ? (
        <Figure
          title={t('explorer.ratesChart', { n: rates.length })}
          subtitle={t('explorer.chartSubtitle', { unit: t('terms.points'), year })}
        >
          {short.length > 0 ? <GapChart points={short} hrefOf={hrefOf} /> : null}
          <AtCeiling rows={rows} search={search} />
        </Figure>
      ) : null}
      {shared.map(({ unit: own, points }) => {
        const [largest] = points;
        if (!largest) return null;
        const unit = own ?? t('explorer.mixedUnit');
        const title = t('explorer.unitChart', { n: points.length, unit, name: largest.label, value: largest.printed });
        return (
          <Figure
            key={largest.id}
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
            <CountBars label={title} points={points} onSelect={(id) => navigate(hrefOf(id))} />
          </Figure>
        );
      })}
      {singles.length > 0 && drawn.size + rates.length > 0 ? (
        <div>
          <h3>{t('explorer.singles', { n: singles.length })}</h3>
          <FigureList rows={singles} label="name" search={search} />
        </div>
      ) : null}
    </div>
  );
}

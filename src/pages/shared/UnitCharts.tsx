import { useTranslation } from 'react-i18next';
import { ChartBox } from '../../charts/ChartBox';
import { CountBars } from '../../charts/CountBars';
import { countSummary } from '../../charts/countSummary';
import { useLanguage } from '../../i18n/useLanguage';
import { countFacts } from '../../model/countFacts';
import { countSeries } from '../../model/countSeries';
import { gapSeries } from '../../model/gapSeries';
import type { IndicatorRow } from '../../model/indicatorRows';
import { SeriesTable } from '../../tables/SeriesTable';
import { Figure } from '../../ui/Figure';
import { paths } from '../../url/paths';
import { AtCeiling } from './AtCeiling';
import { useDataset } from './DatasetContext';
import { DRAWN_AT_MOST } from './drawnAtMost';
import { useEvidence } from './EvidenceContext';
import { FigureList } from './FigureList';
import { RateGaps } from './RateGaps';
import { useTo } from './useTo';

/** A list below a chart; a table of all rows holds every one, however many. */
const LISTED_AT_MOST = 200;

/**
 * Rows as charts: rates by their gap, counts apart by unit, for units never share an axis; what has a unit to itself
 * as a list.
 * @param search the question these rows answer, handed on to the indicator's page
 */
export function UnitCharts({ rows, search, level }: { rows: readonly IndicatorRow[]; search: string; level: 2 | 3 }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const openEvidence = useEvidence();
  const year = useDataset().entry?.year ?? '';
  const rates = gapSeries(rows, language);
  const short = rates.filter((point) => point.isShort);
  const series = countSeries(rows, language);
  const shared = series.filter(({ points }) => points.length > 1);
  const drawn = new Set(shared.flatMap(({ points }) => points.map((point) => point.id)));
  const singles = rows.filter((row) => row.status === 'stated' && !drawn.has(row.id));
  const hrefOf = (id: string) => to(paths.indicator(id), search);

  const ratesTitle = t('explorer.ratesChart', { count: rates.length });
  const Heading = level === 2 ? 'h2' : 'h3';

  return (
    <>
      {rates.length > 0 ? (
        <Figure
          level={level}
          title={ratesTitle}
          subtitle={t('explorer.chartSubtitle', { unit: t('terms.points'), year })}
        >
          {short.length > DRAWN_AT_MOST ? <p>{t('takeaway.drawn', { n: DRAWN_AT_MOST })}</p> : null}
          {short.length > 0 ? (
            <RateGaps label={ratesTitle} rows={rows} points={short} atMost={DRAWN_AT_MOST} search={search} />
          ) : null}
          <AtCeiling rows={rows} search={search} />
        </Figure>
      ) : null}
      {shared.map((group) => {
        const { points } = group;
        const [largest] = points;
        if (!largest) return null;
        const unit = group.unit ?? t('explorer.mixedUnit');
        const facts = countFacts(rows, points);
        const said = { n: points.length, unit, name: largest.label, value: largest.printed };
        const title = t(facts.isMostWritten ? 'explorer.unitChartWritten' : 'explorer.unitChart', said);
        const subtitle =
          group.unit === null ? t('explorer.mixedSubtitle', { year }) : t('explorer.chartSubtitle', { unit, year });
        return (
          <Figure key={largest.id} level={level} title={title} subtitle={subtitle}>
            {points.length > DRAWN_AT_MOST ? <p>{t('takeaway.drawn', { n: DRAWN_AT_MOST })}</p> : null}
            <ChartBox
              label={title}
              summary={countSummary(facts, year, t, language)}
              isLate={points.length <= DRAWN_AT_MOST}
              isLabelled={points.length <= DRAWN_AT_MOST}
              table={
                <SeriesTable
                  caption={title}
                  columns={[t('terms.indicator'), t('terms.value')]}
                  rows={points
                    .slice(0, LISTED_AT_MOST)
                    .map(({ id, label, printed }) => ({ name: label, href: hrefOf(id), values: [printed] }))}
                />
              }
            >
              <CountBars points={points.slice(0, DRAWN_AT_MOST)} onOpen={openEvidence} />
            </ChartBox>
          </Figure>
        );
      })}
      {singles.length > 0 ? (
        <section>
          <Heading>{t('explorer.singles', { n: singles.length })}</Heading>
          <FigureList rows={singles.slice(0, LISTED_AT_MOST)} label="name" search={search} />
        </section>
      ) : null}
    </>
  );
}

import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartBox } from '../../charts/ChartBox';
import { DistributionChart } from '../../charts/DistributionChart';
import { distributionSummary } from '../../charts/distributionSummary';
import type { Series } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { type ListedPlace, placeStanding } from '../../model/placeStanding';
import type { PlaceNode } from '../../model/places';
import { SeriesTable } from '../../tables/SeriesTable';
import { Figure } from '../../ui/Figure';
import styles from './StandingFigure.module.css';
import { standingFacts, standingTitle } from './standingWords';

/** One indicator: the place's rank in words, the distribution with the place marked, and both ends of the list. */
export const StandingFigure = memo(function StandingFigure(props: {
  row: IndicatorRow;
  series: Series;
  asked: { year: number; place: PlaceNode; among: readonly string[] };
  names: ReadonlyMap<string, PlaceNode>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { row, series, asked, names } = props;
  const { year, place } = asked;
  const { indicator, domain } = row;
  const found = useMemo(
    () => placeStanding(indicator, series, { ...asked, place: asked.place.id }, names, language),
    [indicator, series, asked, names, language],
  );
  const name = inLanguage(place.name, language);
  const said = { name: inLanguage(indicator.name, language), place: name, year };
  const isJudged = indicator.better !== null;
  const firstTitle = isJudged ? 'compare.bestFirst' : 'compare.largest';
  const endsTitle = found.last.length === 0 ? 'compare.allRanked' : firstTitle;
  return (
    <div data-domain={domain.id}>
      <Figure
        title={standingTitle(found, said, t)}
        subtitle={t('compare.standSubtitle', { year, unit: inLanguage(indicator.unit, language) })}
      >
        <ul className={styles.facts}>
          {standingFacts(found, t, language).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {found.bars.length > 0 ? (
          <ChartBox
            label={
              found.standing
                ? t('compare.standLabel', { ...said, of: found.ranked, median: found.median, value: found.printed })
                : t('compare.standLabelNone', { ...said, of: found.ranked })
            }
            summary={distributionSummary(found, name, t, language)}
            table={
              <SeriesTable
                caption={said.name}
                columns={[t('compare.bin'), t('compare.binPlaces')]}
                rows={found.bars.map((bar) => ({ name: `${bar.fromText}–${bar.toText}`, values: [String(bar.count)] }))}
              />
            }
          >
            <DistributionChart bars={found.bars} own={found.standing ? { name, printed: found.printed } : null} />
          </ChartBox>
        ) : null}
        {found.first.length > 0 ? (
          <div className={styles.ends}>
            <Ends title={t(endsTitle)} rows={found.first} own={place.id} />
            <Ends title={t(isJudged ? 'compare.bestLast' : 'compare.smallest')} rows={found.last} own={place.id} />
          </div>
        ) : null}
      </Figure>
    </div>
  );
});

/** The first or the last of a ranking. */
function Ends({ title, rows, own }: { title: string; rows: readonly ListedPlace[]; own: string }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ol>
        {rows.map(({ place, name, rank, printed }) => (
          <li key={place} className={place === own ? styles.own : undefined}>
            <span>{t('compare.rankedPlace', { rank, name })}</span>
            <span>{printed}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

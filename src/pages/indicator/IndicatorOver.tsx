import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import { SeriesFaults } from '../shared/SeriesFaults';
import { useCompareSeries } from '../shared/useCompareSeries';
import { useOwnYears } from '../shared/useOwnYears';
import { useSurroundings } from '../shared/useSurroundings';
import { useWords } from '../shared/useWords';
import { YearsTools } from '../shared/YearsTools';
import { IndicatorStanding } from './IndicatorStanding';
import { IndicatorYears } from './IndicatorYears';
import { indicatorOverOffer } from './indicatorOverOffer';

const NONE: readonly string[] = [];

/** The indicator over the place's years, and where the place stands among others in the year on screen. */
export function IndicatorOver({ row }: { row: IndicatorRow }) {
  useWords('chart', 'series', 'compare', 'years');
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const around = useSurroundings();
  const ids = useMemo(() => [row.id], [row.id]);
  const hasPlaces = (around?.sameYear.length ?? 0) > 1;
  const years = useOwnYears(around, ids);
  const places = useCompareSeries(hasPlaces ? ids : NONE);
  const { entry } = dataset;
  const hasYears = years.own.length > 1;
  if (!around || !entry || !(hasYears || hasPlaces)) return null;

  const ofYears = years.series.get(row.id);
  const ofPlaces = places.series.get(row.id);
  const faults = [...years.faults, ...places.faults].filter(
    ({ file }, i, all) => all.findIndex((other) => other.file === file) === i,
  );
  const title = hasYears ? (hasPlaces ? 'years.title' : 'years.titleYears') : 'years.titlePlaces';
  return (
    <Section
      title={t(title)}
      note={hasYears ? t('years.note', { place: inLanguage(around.place.name, language) }) : undefined}
    >
      <SeriesFaults faults={faults} hasOthers={ofYears !== undefined || ofPlaces !== undefined} />
      {years.isPending || places.isPending ? <p role="status">{t('shell.loading')}</p> : null}
      {hasYears && ofYears ? (
        <IndicatorYears row={row} series={ofYears} own={years.own} comparison={years.comparison} />
      ) : null}
      {hasPlaces && ofPlaces ? (
        <IndicatorStanding row={row} series={ofPlaces} around={around} year={entry.year} />
      ) : null}
      <YearsTools
        asked={{
          i: [row.id],
          base: around.before ? String(around.before.year) : null,
          of: around.place.id,
          at: String(entry.year),
        }}
        offer={
          ofYears || ofPlaces
            ? () => indicatorOverOffer(row, { years, places, around }, { dataset, t, language })
            : null
        }
      />
    </Section>
  );
}

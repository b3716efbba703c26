import type { TFunction } from 'i18next';
import type { ReportEntry } from '../../dataset/schema';
import { countSeries } from '../../model/countSeries';
import { inLanguage, type Language } from '../../model/format';
import { groupBy } from '../../model/groupBy';
import type { IndicatorRow } from '../../model/indicatorRows';
import { DRAWN_AT_MOST } from './drawnAtMost';
import type { DrawingOffer } from './takeAwayOffer';

/** The counts among the rows as a drawing, one block with its own axis a unit; null where no two share a unit. */
export function countsOffer(
  rows: readonly IndicatorRow[],
  { entry, t, language }: { entry: ReportEntry | null; t: TFunction; language: Language },
): DrawingOffer | null {
  const units = groupBy(
    rows.filter((row) => row.indicator.kind === 'count' && row.value !== null),
    (row) => row.indicator.unit.zh,
  );
  const counts = [...units.values()].filter((own) => own.length > 1).reduce((sum, own) => sum + own.length, 0);
  if (counts === 0) return null;
  return {
    id: 'counts',
    name: t('takeaway.countsChart'),
    rows: counts,
    order: t('takeaway.byValue'),
    drawing: () => {
      const series = countSeries(rows, language)
        .filter(({ points }) => points.length > 1)
        .map((one) => ({ ...one, points: one.points.slice(0, DRAWN_AT_MOST) }));
      const points = series.flatMap((one) => one.points);
      const domains = new Map(points.map((point) => [point.domain, point.domainName]));
      const subtitle = t('takeaway.countsSubtitle', {
        place: entry ? inLanguage(entry.place.name, language) : '',
        year: entry?.year ?? '',
      });
      return {
        title: t('takeaway.countsTitle', { n: points.length }),
        subtitle: points.length < counts ? `${subtitle} · ${t('takeaway.drawn', { n: DRAWN_AT_MOST })}` : subtitle,
        legend: domains.size < 2 ? [] : [...domains].map(([colour, name]) => ({ name, colour })),
        blocks: series.map((one) => ({
          kind: 'bars',
          heading: one.unit === null ? t('explorer.mixedCounts') : t('takeaway.unit', { unit: one.unit }),
          series: one,
        })),
      };
    },
  };
}

import type { TFunction } from 'i18next';
import type { ReportEntry } from '../../dataset/schema';
import { countSeries } from '../../model/countSeries';
import { inLanguage, type Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { DrawingOffer } from './takeAwayOffer';

/** The counts among the rows as a drawing, one block with its own axis a unit; null where no two share a unit. */
export function countsOffer(
  rows: readonly IndicatorRow[],
  { entry, t, language }: { entry: ReportEntry | null; t: TFunction; language: Language },
): DrawingOffer | null {
  const series = countSeries(rows, language).filter(({ points }) => points.length > 1);
  const points = series.flatMap((one) => one.points);
  if (points.length === 0) return null;
  const domains = new Map(points.map((point) => [point.domain, point.domainName]));
  return {
    id: 'counts',
    name: t('takeaway.countsChart'),
    rows: points.length,
    order: t('takeaway.byValue'),
    drawing: () => ({
      title: t('takeaway.countsTitle', { n: points.length }),
      subtitle: t('takeaway.countsSubtitle', {
        place: entry ? inLanguage(entry.place.name, language) : '',
        year: entry?.year ?? '',
      }),
      legend: domains.size < 2 ? [] : [...domains].map(([colour, name]) => ({ name, colour })),
      blocks: series.map((one) => ({
        kind: 'bars',
        heading: t('takeaway.unit', { unit: one.unit ?? t('explorer.mixedUnit') }),
        series: one,
      })),
    }),
  };
}

import type { TFunction } from 'i18next';
import type { ReportEntry } from '../../dataset/schema';
import { inLanguage, type Language } from '../../model/format';
import { type GapPoint, gapSeries } from '../../model/gapSeries';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { DrawingOffer } from './takeAwayOffer';

/**
 * The rates among the rows as a drawing of their distance to 100%; null where there is none. Those at 100% are listed
 * by name below it, or drawn with the others where one of them all is to stand out.
 */
export function gapsOffer(
  rows: readonly IndicatorRow[],
  title: string,
  { entry, t, language }: { entry: ReportEntry | null; t: TFunction; language: Language },
  highlight?: string,
): DrawingOffer | null {
  const points = gapSeries(rows, language);
  if (points.length === 0) return null;
  const drawn = highlight === undefined ? points.filter((point) => point.gap > 0) : points;
  const reached = points.filter((point) => !drawn.includes(point));
  return {
    id: 'gaps',
    name: t('takeaway.gapsChart'),
    rows: points.length,
    order: t('takeaway.byGap'),
    drawing: () => ({
      title,
      subtitle: t('takeaway.gapsSubtitle', {
        place: entry ? inLanguage(entry.place.name, language) : '',
        year: entry?.year ?? '',
        n: points.length,
      }),
      // Where one stands out the others are grey.
      legend: highlight === undefined ? domainLegend(drawn) : [],
      blocks: [
        ...(drawn.length > 0
          ? [{ kind: 'gaps' as const, points: drawn, ...(highlight === undefined ? {} : { highlight }) }]
          : []),
        ...(reached.length > 0
          ? [
              {
                kind: 'names' as const,
                heading: t('takeaway.atCeiling', { n: reached.length }),
                names: reached.map((point) => point.label),
              },
            ]
          : []),
      ],
    }),
  };
}

/** The domains of the points with their colours; none where there is but one. */
function domainLegend(points: readonly GapPoint[]) {
  const domains = new Map(points.map((point) => [point.domain, point.domainName]));
  return domains.size < 2 ? [] : [...domains].map(([colour, name]) => ({ name, colour }));
}

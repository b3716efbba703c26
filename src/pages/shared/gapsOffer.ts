import type { TFunction } from 'i18next';
import type { ReportEntry } from '../../dataset/schema';
import { inLanguage, type Language } from '../../model/format';
import { type GapPoint, gapSeries } from '../../model/gapSeries';
import type { IndicatorRow } from '../../model/indicatorRows';
import { DRAWN_AT_MOST } from './drawnAtMost';
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
  const rates = rows.filter((row) => row.gap !== null).length;
  if (rates === 0) return null;
  return {
    id: 'gaps',
    name: t('takeaway.gapsChart'),
    rows: rates,
    order: t('takeaway.byGap'),
    drawing: () => {
      const points = gapSeries(rows, language);
      const wanted = highlight === undefined ? points.filter((point) => point.isShort) : points;
      const drawn = wanted.slice(0, DRAWN_AT_MOST);
      const reached = highlight === undefined ? points.filter((point) => !point.isShort) : [];
      const subtitle = t('takeaway.gapsSubtitle', {
        place: entry ? inLanguage(entry.place.name, language) : '',
        year: entry?.year ?? '',
        n: rates,
      });
      return {
        title,
        subtitle: drawn.length < wanted.length ? `${subtitle} · ${t('takeaway.drawn', { n: drawn.length })}` : subtitle,
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
                  names: reached.slice(0, DRAWN_AT_MOST).map((point) => point.label),
                },
              ]
            : []),
        ],
      };
    },
  };
}

/** The domains of the points with their colours; none where there is but one. */
function domainLegend(points: readonly GapPoint[]) {
  const domains = new Map(points.map((point) => [point.domain, point.domainName]));
  return domains.size < 2 ? [] : [...domains].map(([colour, name]) => ({ name, colour }));
}

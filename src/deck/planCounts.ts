import type { Catalogue } from '../dataset/schema';
import { countSeries } from '../model/countSeries';
import { groupBy } from '../model/groupBy';
import type { IndicatorRow } from '../model/indicatorRows';
import { CAPACITY } from './capacity';
import type { PlanContext } from './deckRequest';
import { figureNotes } from './noteWords';
import type { Slide } from './slide';
import { partId, slideTitle } from './slideTitle';
import { sourceLine } from './sourceLine';
import { splitEven } from './splitEven';
import { toldFigures } from './toldFigures';

/** Where counts stand together: a domain, or all of them. */
export interface CountScope {
  /** The domain's id; null for all. */
  domain: string | null;
  eyebrow: string;
}

/** Counts that share an axis: two or more of one unit. */
export function sharingUnit(rows: readonly IndicatorRow[]): readonly (readonly IndicatorRow[])[] {
  const counts = rows.filter(({ indicator, value }) => indicator.kind === 'count' && value !== null);
  return [...groupBy(counts, ({ indicator }) => indicator.unit.zh).values()].filter(({ length }) => length > 1);
}

/** Which of the scope's units it is, from 1, as the catalogue first names them: the same under every filter. */
function unitNumber({ indicators }: Catalogue, unit: string, domain: string | null): number {
  const own = indicators.filter((each) => each.kind === 'count' && (domain === null || each.domain === domain));
  return [...new Set(own.map((each) => each.unit.zh))].indexOf(unit) + 1;
}

/** A slide a unit, or several where there are many; of units with one count only there is no slide. */
export function planCounts(context: PlanContext, rows: readonly IndicatorRow[], scope: CountScope): readonly Slide[] {
  return sharingUnit(rows).flatMap((group) => slidesOfUnit(context, group, scope));
}

function slidesOfUnit(context: PlanContext, group: readonly IndicatorRow[], scope: CountScope): readonly Slide[] {
  const { request, t, language } = context;
  const [series] = countSeries(group, language);
  const unitZh = group[0]?.indicator.unit.zh;
  if (!series || unitZh === undefined) return [];
  const byId = new Map(group.map((row) => [row.id, row]));
  const n = unitNumber(request.dataset.catalogue, unitZh, scope.domain);
  const parts = splitEven(series.points, CAPACITY.counts[request.density]);
  return parts.map((points, i) => {
    const rows = points.flatMap(({ id }) => byId.get(id) ?? []);
    // Named, not ranked: they share a unit and count different things.
    const wordings = [
      toldFigures(points, language),
      t('deck.restFirst', { first: toldFigures(points.slice(0, 1), language), count: group.length - 1 }),
      t('deck.counts', { count: group.length }),
    ];
    return {
      id: partId(`counts-${scope.domain ?? 'all'}-${n}`, i + 1),
      domain: scope.domain,
      eyebrow: scope.eyebrow,
      title: slideTitle(context, wordings, { n: i + 1, total: parts.length }),
      body: { shape: 'counts', unit: series.unit, points },
      source: sourceLine(
        context,
        rows.map(({ section }) => section),
        series.unit,
      ),
      notes: figureNotes(context, rows),
    };
  });
}

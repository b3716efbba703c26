import { countsByValue, ratesByGap } from './headline';
import type { IndicatorRow } from './indicatorRows';

/** How many indicators are compared at most: more columns than this nobody reads side by side. */
export const MOST_COMPARED = 12;

/** A comparison worth starting from. */
export interface StartingPoint {
  /** What its indicators have in common: a status, a kind, or (with the id of the domain) a domain. */
  kind: 'short' | 'rates' | 'unit' | 'domain';
  /** The domain's id or the unit's Chinese name; empty elsewhere. */
  of: string;
  /** The indicators to compare, at most `MOST_COMPARED`. */
  ids: readonly string[];
  /** How many have it in common, also beyond those compared. */
  total: number;
}

/**
 * Comparisons the report itself suggests: the rates with a gap, all rates (largest gap first), the unit most counts
 * share, each domain. Sets of fewer than two are left out: there is nothing to compare.
 */
export function startingPoints(rows: readonly IndicatorRow[]): readonly StartingPoint[] {
  const rates = ratesByGap(rows);
  const counts = countsByValue(rows);
  const point = (kind: StartingPoint['kind'], of: string, group: readonly IndicatorRow[]): StartingPoint => ({
    kind,
    of,
    ids: group.slice(0, MOST_COMPARED).map((row) => row.id),
    total: group.length,
  });
  const units = [...new Set(counts.map((row) => row.indicator.unit.zh))].map((unit) =>
    point(
      'unit',
      unit,
      counts.filter((row) => row.indicator.unit.zh === unit),
    ),
  );
  const commonest = units.sort((a, b) => b.total - a.total).slice(0, 1);
  const domains = [...new Set(rows.map((row) => row.domain.id))].map((id) =>
    point(
      'domain',
      id,
      rows.filter((row) => row.domain.id === id && row.value !== null),
    ),
  );
  const short = rates.filter((row) => row.status === 'below-ceiling');
  return [point('short', '', short), point('rates', '', rates), ...commonest, ...domains].filter(
    ({ ids }) => ids.length > 1,
  );
}

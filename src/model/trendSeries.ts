import type { Domain, Indicator, Series } from '../dataset/schema';
import { type Axis, axisTicks } from './axisTicks';
import { type Change, changeFrom } from './change';
import { comparePointAt } from './comparePointAt';
import type { Comparison } from './comparison';
import { formatNumber, formatValue, inLanguage, type Language } from './format';
import type { Inexact } from './inexact';
import { definitionAt, inexactAt, valueAt } from './seriesValue';

/** One place in one year, ready to be drawn, listed or exported. */
export interface TrendPoint {
  year: number;
  /** As printed; null where the report does not state it. */
  value: number | null;
  /** With its unit; empty where there is no value. */
  printed: string;
  /** What the report counts, where it differs from the catalogue's definition: not comparable, so never joined by a line. */
  definition: string | null;
  /** What the report says of the true value where it prints no exact one; null where it does. */
  inexact: Inexact | null;
}

/** One place over the years. */
export interface TrendLine {
  place: string;
  name: string;
  /** One a year, ascending. */
  points: readonly TrendPoint[];
}

/** One indicator over places and years: what the chart draws and the table lists. */
export interface Trend {
  indicator: Indicator;
  name: string;
  domain: string;
  domainName: string;
  unit: string;
  years: readonly number[];
  lines: readonly TrendLine[];
  axis: Axis;
  /** The axis ticks as text, one for each. */
  tickTexts: readonly string[];
  /** How the first line went from its first year to its last; null where there is one year only. */
  change: Change | null;
  /** How many values the reports do not state. */
  missing: number;
  /** How many values count something else. */
  differing: number;
}

/**
 * The series of an indicator cut to what is compared. The axis of a rate may start above 0, that of a count starts
 * at 0, that of a rank at 1.
 */
export function trendSeries(
  { indicator, domain }: { indicator: Indicator; domain: Domain },
  series: Series,
  { places, years }: Comparison,
  language: Language,
): Trend {
  const lines = places.map(
    ({ id, name }): TrendLine => ({
      place: id,
      name: inLanguage(name, language),
      points: years.map((year): TrendPoint => {
        const value = valueAt(series, id, year);
        const inexact = value === null ? null : inexactAt(series, id, year);
        const definition = value === null ? null : definitionAt(series, id, year);
        return {
          year,
          value,
          printed: value === null ? '' : formatValue(indicator, value, language, inexact),
          definition: definition && inLanguage(definition, language),
          inexact,
        };
      }),
    }),
  );
  const points = lines.flatMap((line) => line.points);
  const values = points.flatMap(({ value }) => value ?? []);
  const axis = axisTicks(values, BOUNDS[indicator.kind]);
  return {
    indicator,
    name: inLanguage(indicator.name, language),
    domain: domain.id,
    domainName: inLanguage(domain.short, language),
    unit: inLanguage(indicator.unit, language),
    years,
    lines,
    axis,
    tickTexts: axis.ticks.map((tick) =>
      indicator.kind === 'count' ? formatNumber(tick, language) : formatValue(indicator, tick, language),
    ),
    change: changeOver(indicator, series, places[0]?.id, years),
    missing: points.length - values.length,
    differing: points.filter(({ definition }) => definition !== null).length,
  };
}

function changeOver(
  indicator: Indicator,
  series: Series,
  place: string | undefined,
  years: readonly number[],
): Change | null {
  const [first, last] = [years[0], years[years.length - 1]];
  if (place === undefined || first === undefined || last === undefined || first === last) return null;
  const at = (year: number) => comparePointAt(indicator, series, place, year);
  return changeFrom(at(first), at(last));
}

const BOUNDS = {
  rate: { ceiling: 100 },
  count: { floor: 0, step: 1 },
  rank: { floor: 1, step: 1 },
} as const;

import type { Indicator } from '../../src/dataset/schema';
import { axisTicks } from '../../src/model/axisTicks';
import type { Trend, TrendPoint } from '../../src/model/trendSeries';
import { makeIndicator } from './make';

/** A trend of fictional places from 2020 on; a value with a `~` before it counts something else, one with a `>` is not exact. */
export function makeTrend(
  given: readonly (readonly (number | null | `${'~' | '>'}${number}`)[])[],
  indicator: Indicator = makeIndicator(),
): Trend {
  const years = (given[0] ?? []).map((_, i) => 2020 + i);
  const point = (each: number | null | string, i: number): TrendPoint => {
    const value = typeof each === 'string' ? Number(each.slice(1)) : each;
    const definition = String(each).startsWith('~') ? '虚构口径' : null;
    const inexact = String(each).startsWith('>') ? ({ bound: 'over', upTo: null } as const) : null;
    const printed = value === null ? '' : `${inexact ? '超过' : ''}${value}件`;
    return { year: years[i] ?? 0, value, printed, definition, inexact };
  };
  const lines = given.map((values, i) => ({ place: `p${i}`, name: `虚构${i}市`, points: values.map(point) }));
  const points = lines.flatMap((line) => line.points);
  const values = points.flatMap(({ value }) => value ?? []);
  const axis = axisTicks(values, { floor: indicator.kind === 'rank' ? 1 : 0, step: 1 });
  return {
    indicator,
    name: '虚构指标',
    domain: 'disputes',
    domainName: '争议化解',
    unit: '件',
    years,
    lines,
    axis,
    tickTexts: axis.ticks.map(String),
    change: null,
    missing: points.length - values.length,
    differing: points.filter(({ definition }) => definition !== null).length,
  };
}

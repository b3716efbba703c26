import { formatValue, inLanguage, type Language } from './format';
import { groupBy } from './groupBy';
import type { IndicatorRow } from './indicatorRows';

/** One count, ready to be drawn, listed or exported. */
export interface CountPoint {
  id: string;
  label: string;
  value: number;
  printed: string;
  domain: string;
  domainName: string;
}

/** The counts of one unit: they may share an axis. */
export interface CountSeries {
  /** The unit's name; null in English where one Chinese measure word serves different things. */
  unit: string | null;
  points: readonly CountPoint[];
}

export function countPoint(row: IndicatorRow, language: Language): CountPoint | null {
  const { id, indicator, value, inexact, domain } = row;
  if (indicator.kind !== 'count' || value === null) return null;
  return {
    id,
    label: inLanguage(indicator.short, language),
    value,
    printed: formatValue(indicator, value, language, inexact),
    domain: domain.id,
    domainName: inLanguage(domain.short, language),
  };
}

/** Counts by unit, the unit with most counts first; within a unit, largest first. */
export function countSeries(rows: readonly IndicatorRow[], language: Language): readonly CountSeries[] {
  const counted = rows.filter((row) => row.indicator.kind === 'count' && row.value !== null);
  return [...groupBy(counted, (row) => row.indicator.unit.zh)]
    .map(([unitZh, group]) => ({
      unit: language === 'en' ? englishUnit(group) : unitZh,
      points: group.flatMap((row) => countPoint(row, language) ?? []).sort((a, b) => b.value - a.value),
    }))
    .sort((a, b) => b.points.length - a.points.length);
}

/** The English unit where the group shares one. */
function englishUnit(group: readonly IndicatorRow[]): string | null {
  const [unit, another] = new Set(group.map((row) => row.indicator.unit.en));
  return another === undefined ? (unit ?? null) : null;
}

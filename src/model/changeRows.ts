import type { Indicator, Series } from '../dataset/schema';
import { type Change, changeFrom } from './change';
import { comparePointAt } from './comparePointAt';
import type { Comparison } from './comparison';
import { formatValue, inLanguage, type Language } from './format';

/** One place in one year against the baseline. */
export interface ChangeCell {
  year: number;
  /** As printed; empty where the report does not state it. */
  printed: string;
  /** Null for the baseline itself. */
  change: Change | null;
}

/** One place of one indicator over the years. */
export interface ChangeRow {
  indicator: Indicator;
  place: string;
  placeName: string;
  cells: readonly ChangeCell[];
}

/** How every value compared differs from the baseline: from the same place's year, or the same year's place. */
export function changeRows(
  indicator: Indicator,
  series: Series,
  { places, years, baseline }: Comparison,
  language: Language,
): readonly ChangeRow[] {
  if (!baseline) return [];
  return places.map(({ id, name }) => ({
    indicator,
    place: id,
    placeName: inLanguage(name, language),
    cells: years.map((year) => {
      const point = comparePointAt(indicator, series, id, year);
      const isBase = baseline.kind === 'year' ? baseline.year === year : baseline.place.id === id;
      const from =
        baseline.kind === 'year'
          ? comparePointAt(indicator, series, id, baseline.year)
          : comparePointAt(indicator, series, baseline.place.id, year);
      return {
        year,
        printed: point.value === null ? '' : formatValue(indicator, point.value, language, point.inexact),
        change: isBase ? null : changeFrom(from, point),
      };
    }),
  }));
}

/** A change worth naming: whose, of what, since when. */
export interface NamedChange {
  row: ChangeRow;
  cell: ChangeCell;
  change: Change;
  /** Among how many changes with a number it is the largest, where others have none for want of exact values; else null. */
  among: number | null;
}

const sizeOf = (change: Change | null): number => {
  if (change === null || change.kind === 'none') return 0;
  return Math.abs(change.kind === 'number' ? (change.percent ?? 0) : change.value);
};

/**
 * The change of the newest year that stands out: of rates the one with most percentage points, else of counts the one
 * with most per cent, else of ranks the one with most places; null where nothing changed. The kinds are not measured
 * against each other; values that are not exact have no difference, and are told of. It is the first place's, or the first that is not itself the baseline.
 */
export function biggestChange(rows: readonly ChangeRow[], { places, baseline }: Comparison): NamedChange | null {
  const spoken = places.find(({ id }) => baseline?.kind !== 'place' || id !== baseline.place.id);
  const told = rows
    .filter((row) => row.place === spoken?.id)
    .flatMap((row) => {
      const cell = row.cells[row.cells.length - 1];
      return cell?.change ? [{ row, cell, change: cell.change }] : [];
    });
  const hasInexact = told.some(({ change }) => change.kind === 'none' && change.reason === 'inexact');
  const among = hasInexact ? told.filter(({ change }) => change.kind !== 'none').length : null;
  const newest = told
    .filter(({ change }) => sizeOf(change) > 0)
    .map((each): NamedChange => ({ ...each, among }))
    .sort((a, b) => sizeOf(b.change) - sizeOf(a.change));
  const of = (kind: Change['kind']) => newest.find(({ change }) => change.kind === kind);
  return of('points') ?? of('number') ?? of('places') ?? null;
}

import { useMemo } from 'react';
import type { ReportEntry } from '../../dataset/schema';
import type { IndicatorRow } from '../../model/indicatorRows';
import { isRankWritten } from '../../model/isRankWritten';
import { type Standing, standing } from '../../model/rankPlaces';
import { seriesFromReports } from '../../model/seriesFromReports';
import { definitionAt } from '../../model/seriesValue';
import type { Surroundings } from '../../model/surroundings';
import { useDataset } from '../shared/DatasetContext';
import { FEW_REPORTS } from '../shared/fewReports';
import { useReports } from '../shared/useReports';

const NONE: readonly ReportEntry[] = [];
/** A place's rank, and whether it may be another for values that are not exact. */
export interface DomainStanding extends Standing {
  isWritten: boolean;
}

const NO_STANDINGS: ReadonlyMap<string, DomainStanding> = new Map();

/**
 * Where the place on screen stands in its year, by indicator; only those that two places or more state alike. Of many
 * reports none is read for it: the comparison and the indicator's page say it from the file of one indicator.
 */
export function useStandings(
  rows: readonly IndicatorRow[],
  around: Surroundings | null,
): ReadonlyMap<string, DomainStanding> {
  const { entries, entry } = useDataset();
  const isWanted = entries.length <= FEW_REPORTS && (around?.sameYear.length ?? 0) > 1;
  const { read, isPending } = useReports(isWanted && around ? around.sameYear : NONE);
  return useMemo(() => {
    if (!entry || read.length < 2 || isPending) return NO_STANDINGS;
    const [place, year] = [entry.place.id, entry.year];
    const found = new Map<string, DomainStanding>();
    for (const { id, indicator } of rows) {
      const series = seriesFromReports(id, read);
      const alike = series.places.filter((other) => definitionAt(series, other, year) === null);
      const own = alike.includes(place) ? standing(series, year, place, alike, indicator.better) : null;
      if (!own || own.of < 2) continue;
      found.set(id, { ...own, isWritten: isRankWritten(indicator, series, { place, year, among: alike }) });
    }
    return found;
  }, [entry, read, isPending, rows]);
}

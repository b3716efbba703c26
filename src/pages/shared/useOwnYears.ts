import { useMemo } from 'react';
import type { Report, ReportEntry, Series } from '../../dataset/schema';
import type { Comparison } from '../../model/comparison';
import { seriesFromReports } from '../../model/seriesFromReports';
import type { Surroundings } from '../../model/surroundings';
import { FEW_REPORTS } from './fewReports';
import type { SeriesRead } from './seriesRead';
import { useReports } from './useReports';

const NONE: readonly ReportEntry[] = [];

/** The years of the place on screen, from its own reports: as light in a country as in a city. */
export interface OwnYears extends SeriesRead {
  /** The place's reports that are read, newest first. */
  own: readonly ReportEntry[];
  /** The place over all its years. */
  comparison: Comparison;
  /** The report before the one on screen; null where there is none, or it is not read. */
  earlier: Report | null;
}

const NOTHING: Comparison = { places: [], years: [], baseline: null };

/** @param ids the indicators wanted: the same list for as long as they are the same */
export function useOwnYears(around: Surroundings | null, ids: readonly string[]): OwnYears {
  const own = useMemo(() => (around && around.own.length > 1 ? around.own.slice(0, FEW_REPORTS) : NONE), [around]);
  const { read, faults, isPending } = useReports(own);
  const series = useMemo(() => {
    const found = new Map<string, Series>();
    // Half of the reports would look like a series with gaps.
    if (read.length > 0 && !isPending) for (const id of ids) found.set(id, seriesFromReports(id, read));
    return found;
  }, [read, isPending, ids]);
  const comparison = useMemo(
    () => (around ? { places: [around.place], years: around.years, baseline: null } : NOTHING),
    [around],
  );
  const before = around?.before?.id;
  const earlier = useMemo(() => read.find(({ entry }) => entry.id === before)?.report ?? null, [read, before]);
  return { own, comparison, earlier, series, faults, isPending };
}

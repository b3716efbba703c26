import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReportEntry, Series } from '../../dataset/schema';
import { seriesFromReports } from '../../model/seriesFromReports';
import { useSource } from '../../queries/SourceContext';
import { seriesQuery } from '../../queries/seriesQuery';
import { seriesFile } from '../../sources/source';
import { useDataset } from './DatasetContext';
import { FEW_REPORTS } from './fewReports';
import { seriesFault } from './seriesFault';
import type { SeriesRead } from './seriesRead';
import { useReports } from './useReports';
import { useStableList } from './useStableList';

const NONE: readonly ReportEntry[] = [];

/** The series of the indicators compared: read, or cut from the reports where there are few. */
export function useCompareSeries(ids: readonly string[]): SeriesRead {
  const source = useSource();
  const { entries } = useDataset();
  const isNeeded = entries.length > 1 && ids.length > 0;
  const isFew = entries.length <= FEW_REPORTS;
  const reports = useReports(isNeeded && isFew ? entries : NONE);
  const seriesOf = isNeeded && !isFew ? ids : [];

  const files = useQueries({ queries: seriesOf.map((id) => seriesQuery(source, id)) });
  const loaded = useStableList(files.map(({ data }) => data?.value ?? null));
  const series = useMemo(() => {
    const found = new Map<string, Series>();
    // Half of the reports would look like a series with gaps.
    if (reports.read.length > 0 && !reports.isPending) {
      for (const id of ids) found.set(id, seriesFromReports(id, reports.read));
    }
    for (const each of loaded) if (each) found.set(each.indicator, each);
    return found;
  }, [reports.read, reports.isPending, loaded, ids]);

  return {
    series,
    faults: [...reports.faults, ...files.flatMap((query, i) => seriesFault('series', seriesFile(ids[i] ?? ''), query))],
    isPending: reports.isPending || files.some(({ isPending }) => isPending),
  };
}

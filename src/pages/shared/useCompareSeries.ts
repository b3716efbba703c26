import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checkReport } from '../../dataset/checkReport';
import type { Catalogue, Report, Series } from '../../dataset/schema';
import { memoizeByObject } from '../../model/memoizeByObject';
import { seriesFromReports } from '../../model/seriesFromReports';
import { reportQuery } from '../../queries/resourceQueries';
import { useSource } from '../../queries/SourceContext';
import { seriesQuery } from '../../queries/seriesQuery';
import type { Loaded } from '../../sources/load';
import { seriesFile } from '../../sources/source';
import { useDataset } from './DatasetContext';
import { useStableList } from './useStableList';

/** Up to so many reports are read themselves; beyond, the files cut by indicator are. */
const FEW_REPORTS = 24;

/** A file the comparison needs and could not read, or of which values had to be left out. */
export interface SeriesFault {
  file: string;
  /** `series`: a file made by a command; `report`: a report, the others still compare. */
  kind: 'series' | 'report';
  /** Whether it could not be used at all; else only some values were left out. */
  isMissing: boolean;
  /** What happened to a missing file; null while it is tried again. */
  error: Error | null;
  /** How many values were left out. */
  omitted: number;
  isRetrying: boolean;
  retry: () => void;
}

export interface CompareSeries {
  /** By indicator; those that are there. */
  series: ReadonlyMap<string, Series>;
  faults: readonly SeriesFault[];
  isPending: boolean;
}

const checkers = memoizeByObject((catalogue: Catalogue) =>
  memoizeByObject(({ file, value }: Loaded<Report>) => checkReport(catalogue, file, value).report),
);

/** The series of the indicators compared: read, or cut from the reports where there are few. */
export function useCompareSeries(ids: readonly string[]): CompareSeries {
  const source = useSource();
  const { catalogue, entries, entry } = useDataset();
  const isNeeded = entries.length > 1 && ids.length > 0;
  const isFew = entries.length <= FEW_REPORTS;
  const reportsOf = useMemo(() => (isNeeded && isFew ? entries : []), [isNeeded, isFew, entries]);
  const seriesOf = isNeeded && !isFew ? ids : [];

  const reports = useQueries({ queries: reportsOf.map((each) => reportQuery(source, each)) });
  const files = useQueries({ queries: seriesOf.map((id) => seriesQuery(source, id)) });
  const read = useStableList(reports.map(({ data }) => data ?? null));
  const cut = useMemo(
    () =>
      read.flatMap((loaded, i) => {
        const each = reportsOf[i];
        return loaded && each ? { entry: each, report: checkers(catalogue)(loaded) } : [];
      }),
    [read, reportsOf, catalogue],
  );
  const loaded = useStableList(files.map(({ data }) => data?.value ?? null));
  const isReading = reports.some(({ isPending }) => isPending);
  const series = useMemo(() => {
    const found = new Map<string, Series>();
    // Half of the reports would look like a series with gaps.
    if (cut.length > 0 && !isReading) for (const id of ids) found.set(id, seriesFromReports(id, cut));
    for (const each of loaded) if (each) found.set(each.indicator, each);
    return found;
  }, [cut, loaded, ids, isReading]);

  const faultOf = (
    kind: SeriesFault['kind'],
    file: string,
    query: (typeof reports)[number] | (typeof files)[number],
  ) => {
    const omitted = query.data?.issues.length ?? 0;
    const { error, isFetching } = query;
    // While it is tried again, there is no error: the message stands until there is an answer.
    const isMissing = !query.data && query.errorUpdateCount > 0;
    if (!isMissing && omitted === 0) return [];
    return [{ file, kind, isMissing, error, omitted, isRetrying: isFetching, retry: () => void query.refetch() }];
  };
  return {
    series,
    faults: [
      // What is wrong with the report on screen stands above every page already.
      ...reports.flatMap((query, i) => {
        const each = reportsOf[i];
        return each && each !== entry ? faultOf('report', each.path, query) : [];
      }),
      ...files.flatMap((query, i) => faultOf('series', seriesFile(ids[i] ?? ''), query)),
    ],
    isPending: isReading || files.some(({ isPending }) => isPending),
  };
}

import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checkReport } from '../../dataset/checkReport';
import type { Catalogue, Report, ReportEntry } from '../../dataset/schema';
import { memoizeByObject } from '../../model/memoizeByObject';
import { reportQuery } from '../../queries/resourceQueries';
import { useSource } from '../../queries/SourceContext';
import type { Loaded } from '../../sources/load';
import { useDataset } from './DatasetContext';
import { seriesFault } from './seriesFault';
import type { SeriesFault } from './seriesRead';
import { useStableList } from './useStableList';

/** Reports held against the catalogue, as far as they are read. */
export interface ReportsRead {
  /** In the order asked for; the same list for as long as the same reports are there. */
  read: readonly { entry: ReportEntry; report: Report }[];
  faults: readonly SeriesFault[];
  isPending: boolean;
}

const checkers = memoizeByObject((catalogue: Catalogue) =>
  memoizeByObject(({ file, value }: Loaded<Report>) => checkReport(catalogue, file, value).report),
);

/**
 * Reads reports beside the one on screen.
 * @param wanted the same list for as long as the same reports are meant
 */
export function useReports(wanted: readonly ReportEntry[]): ReportsRead {
  const source = useSource();
  const { catalogue, entry } = useDataset();
  const queries = useQueries({ queries: wanted.map((each) => reportQuery(source, each)) });
  const loaded = useStableList(queries.map(({ data }) => data ?? null));
  const read = useMemo(
    () =>
      loaded.flatMap((report, i) => {
        const each = wanted[i];
        return report && each ? { entry: each, report: checkers(catalogue)(report) } : [];
      }),
    [loaded, wanted, catalogue],
  );
  return {
    read,
    // What is wrong with the report on screen stands above every page already.
    faults: queries.flatMap((query, i) => {
      const each = wanted[i];
      return each && each !== entry ? seriesFault('report', each.path, query) : [];
    }),
    isPending: queries.some(({ isPending }) => isPending),
  };
}

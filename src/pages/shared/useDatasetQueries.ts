import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { checkReport } from '../../dataset/checkReport';
import { type Dataset, EMPTY_CATALOGUE } from '../../dataset/dataset';
import type { DataIssue } from '../../dataset/issue';
import { pickReport } from '../../dataset/pickReport';
import type { Report, ReportEntry } from '../../dataset/schema';
import { catalogueQuery, reportIndexQuery, reportQuery } from '../../queries/resourceQueries';
import { useSource } from '../../queries/SourceContext';
import type { Loaded } from '../../sources/load';
import { ResourceError } from '../../sources/resourceError';

/** A file that failed, or that lost rows; `error` null where it could still be used. */
export interface FileFault {
  file: string;
  error: ResourceError | null;
  issues: readonly DataIssue[];
  isRetrying: boolean;
  retry: () => void;
}

const NO_ENTRIES: readonly ReportEntry[] = [];

const noReport = queryOptions<Loaded<Report>, Error, Loaded<Report>, string[]>({
  queryKey: ['report', ''],
  queryFn: skipToken,
});

/** Joins the three resources to one dataset and lists what is wrong with them. */
export function useDatasetQueries(reportId: string | null): {
  dataset: Dataset;
  faults: readonly FileFault[];
  isPending: boolean;
} {
  const source = useSource();
  const catalogue = useQuery(catalogueQuery(source));
  const index = useQuery(reportIndexQuery(source));
  const entries = index.data?.value ?? NO_ENTRIES;
  const entry = pickReport(entries, reportId);
  const report = useQuery(entry ? reportQuery(source, entry) : noReport);

  const joined = useMemo(() => {
    if (!report.data || !catalogue.data) return { report: report.data?.value ?? null, issues: [] };
    return checkReport(catalogue.data.value, report.data.file, report.data.value);
  }, [catalogue.data, report.data]);

  const dataset = useMemo<Dataset>(
    () => ({ catalogue: catalogue.data?.value ?? EMPTY_CATALOGUE, entries, entry, report: joined.report }),
    [catalogue.data, entries, entry, joined],
  );

  const errors = [
    useStandingError(catalogue, 'catalogue'),
    useStandingError(index, 'index'),
    useStandingError(report, entry?.path ?? ''),
  ];
  const faults = [catalogue, index, report].flatMap((query, i): FileFault[] => {
    const extra = query === report ? joined.issues : [];
    const issues = [...(query.data?.issues ?? []), ...extra];
    const standing = errors[i] ?? null;
    const error = standing === null || standing instanceof ResourceError ? standing : unexpected(standing);
    if (!error && issues.length === 0) return [];
    const file = error?.file ?? query.data?.file ?? '';
    const retry = () => void query.refetch();
    return [{ file, error, issues: error ? error.issues : issues, isRetrying: query.isFetching, retry }];
  });

  return { dataset, faults, isPending: catalogue.isLoading || index.isLoading || report.isLoading };
}

/** A query's error, also while it is tried again: so that the message stands until there is an answer. */
function useStandingError(query: { error: Error | null; isFetching: boolean }, key: string): Error | null {
  const [last, setLast] = useState<{ key: string; error: Error } | null>(null);
  if (query.error && query.error !== last?.error) setLast({ key, error: query.error });
  if (query.error || !query.isFetching) return query.error;
  return last?.key === key ? last.error : null;
}

function unexpected(error: Error): ResourceError {
  return new ResourceError(error.message, 'network');
}

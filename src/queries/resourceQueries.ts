import { queryOptions } from '@tanstack/react-query';
import type { ReportEntry } from '../dataset/schema';
import { loadCatalogue, loadReport, loadReportIndex } from '../sources/load';
import type { Source } from '../sources/source';

// A file changes only when somebody replaces it: read once a visit, again on request.
export const once = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export const catalogueQuery = (source: Source) =>
  queryOptions({ queryKey: ['catalogue'], queryFn: ({ signal }) => loadCatalogue(source, signal), ...once });

export const reportIndexQuery = (source: Source) =>
  queryOptions({ queryKey: ['reports'], queryFn: ({ signal }) => loadReportIndex(source, signal), ...once });

export const reportQuery = (source: Source, entry: ReportEntry) =>
  queryOptions({
    queryKey: ['report', entry.path],
    queryFn: ({ signal }) => loadReport(source, entry, signal),
    ...once,
  });

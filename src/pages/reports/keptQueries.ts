import { queryOptions } from '@tanstack/react-query';
import type { Kept } from '../../imported/kept';
import { once } from '../../queries/resourceQueries';
import { loadReportIndex } from '../../sources/load';
import type { Source } from '../../sources/source';

// Asked for whenever the page is opened or something changes; what failed is told at once, and asked for again by hand.
const fresh = { staleTime: 0, retry: false } as const;
const KEPT = 'kept';

/** Everything below is of it. */
export const keptKey = [KEPT] as const;

export const keptListQuery = ({ reports }: Kept) =>
  queryOptions({ queryKey: [KEPT, 'list'], queryFn: () => reports.list(), ...fresh });

export const keptDraftsQuery = ({ drafts }: Kept) =>
  queryOptions({ queryKey: [KEPT, 'drafts'], queryFn: () => drafts.list(), ...fresh });

export const keptVersionsQuery = ({ reports }: Kept, id: string) =>
  queryOptions({ queryKey: [KEPT, 'versions', id], queryFn: () => reports.versions(id), ...fresh });

export const storageUseQuery = ({ reports }: Kept) =>
  queryOptions({ queryKey: [KEPT, 'use'], queryFn: () => reports.use(), ...fresh });

/** The reports that everybody sees, also those in whose place one of this browser is shown. */
export const publishedIndexQuery = (source: Source) =>
  queryOptions({
    queryKey: ['published'],
    queryFn: ({ signal }) => loadReportIndex(source.published ?? source, signal),
    ...once,
  });

import type { UseQueryResult } from '@tanstack/react-query';
import type { Loaded } from '../../sources/load';
import type { SeriesFault } from './seriesRead';

/** What is wrong with a file that was asked for; none where all of it is there or on its way. */
export function seriesFault(
  kind: SeriesFault['kind'],
  file: string,
  query: UseQueryResult<Loaded<unknown>>,
): readonly SeriesFault[] {
  const omitted = query.data?.issues.length ?? 0;
  const { error, isFetching } = query;
  // While it is tried again, there is no error: the message stands until there is an answer.
  const isMissing = !query.data && query.errorUpdateCount > 0;
  if (!isMissing && omitted === 0) return [];
  return [{ file, kind, isMissing, error, omitted, isRetrying: isFetching, retry: () => void query.refetch() }];
}

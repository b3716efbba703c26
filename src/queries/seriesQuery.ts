import { queryOptions } from '@tanstack/react-query';
import { loadSeries } from '../sources/loadSeries';
import type { Source } from '../sources/source';
import { once } from './resourceQueries';

export const seriesQuery = (source: Source, indicatorId: string) =>
  queryOptions({
    queryKey: ['series', indicatorId],
    queryFn: ({ signal }) => loadSeries(source, indicatorId, signal),
    ...once,
  });

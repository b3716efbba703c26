import type { QueryClient } from '@tanstack/react-query';
import { type Dataset, EMPTY_CATALOGUE } from '../dataset/dataset';
import { pickReport } from '../dataset/pickReport';
import { catalogueQuery, reportIndexQuery, reportQuery } from '../queries/resourceQueries';
import type { Source } from '../sources/source';

/** The newest report with its catalogue, from what was loaded before; parts that did not load are empty. */
export function cachedDataset(client: QueryClient, source: Source): Dataset {
  const entries = client.getQueryData(reportIndexQuery(source).queryKey)?.value ?? [];
  const entry = pickReport(entries, null);
  return {
    catalogue: client.getQueryData(catalogueQuery(source).queryKey)?.value ?? EMPTY_CATALOGUE,
    entries,
    entry,
    report: entry ? (client.getQueryData(reportQuery(source, entry).queryKey)?.value ?? null) : null,
  };
}

import type { QueryClient } from '@tanstack/react-query';
import { pickReport } from '../dataset/pickReport';
import type { Source } from '../sources/source';
import { catalogueQuery, reportIndexQuery, reportQuery } from './resourceQueries';

/**
 * Reads what every page needs into the cache: the catalogue, the list of reports and the report asked for.
 * Never throws: what failed stays in the cache as a failed query, for the page to say.
 */
export async function preloadDataset(client: QueryClient, source: Source, reportId: string | null): Promise<void> {
  const report = async () => {
    const entry = pickReport((await client.ensureQueryData(reportIndexQuery(source))).value, reportId);
    if (entry) await client.ensureQueryData(reportQuery(source, entry));
  };
  await Promise.allSettled([client.ensureQueryData(catalogueQuery(source)), report()]);
}

import { notifyManager, type QueryClient } from '@tanstack/react-query';
import { isImported } from '../dataset/isImported';
import { pickReport } from '../dataset/pickReport';
import type { ReportEntry } from '../dataset/schema';
import { catalogueQuery, reportIndexQuery, reportQuery } from '../queries/resourceQueries';
import { loadCatalogue, loadReport, loadReportIndex } from '../sources/load';
import type { Source } from '../sources/source';

let running: Promise<void> = Promise.resolve();

/** Reads anew what the kept reports change, one change after another. Never throws. */
export function refreshKept(client: QueryClient, source: Source): Promise<void> {
  running = running.then(() => refresh(client, source));
  return running;
}

/**
 * The catalogue, the list and the reports take their places in one step: a page never shows a report beside a
 * catalogue that does not know its indicators yet. What cannot be read is asked for again by its query, whose page
 * then says so.
 */
async function refresh(client: QueryClient, source: Source): Promise<void> {
  const before = client.getQueryData(reportIndexQuery(source).queryKey)?.value ?? [];
  const isLoaded = (entry: ReportEntry) => client.getQueryState(reportQuery(source, entry).queryKey) !== undefined;
  const shown = new Set(before.filter(isLoaded).map(({ id }) => id));
  try {
    const [catalogue, index] = await Promise.all([loadCatalogue(source), loadReportIndex(source)]);
    // Where an address asks for no report, the one that is shown from now on must be there with the list.
    const first = pickReport(index.value, null);
    const isWanted = (entry: ReportEntry) =>
      isImported(entry) ? shown.has(entry.id) || isLoaded(entry) || entry === first : entry === first;
    const entries = index.value.filter(isWanted);
    const reports = await Promise.all(
      entries.map(async (entry) => ({
        key: reportQuery(source, entry).queryKey,
        report: await loadReport(source, entry),
      })),
    );
    // Nobody looks at those yet: they must be there before the list names them.
    for (const { key, report } of reports) if (!client.getQueryData(key)) client.setQueryData(key, report);
    // By their keys, not by their files: the list as published is read from the same file, and stays as it is.
    notifyManager.batch(() => {
      client.setQueryData(catalogueQuery(source).queryKey, (old) => old && catalogue);
      client.setQueryData(reportIndexQuery(source).queryKey, (old) => old && index);
      for (const { key, report } of reports) client.setQueryData(key, report);
    });
    await client.invalidateQueries({
      predicate: ({ queryKey, state }) => queryKey[0] === 'series' || state.data === undefined,
    });
  } catch {
    await client.invalidateQueries().catch(() => {});
  }
}

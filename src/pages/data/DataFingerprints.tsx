import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { isImported } from '../../dataset/isImported';
import { catalogueQuery, once, reportIndexQuery, reportQuery } from '../../queries/resourceQueries';
import { useSource } from '../../queries/SourceContext';
import { loadCatalogue, loadReportIndex } from '../../sources/load';
import type { Source } from '../../sources/source';
import { useDataset } from '../shared/DatasetContext';

/** The files over which reports brought in are laid, as the folder has them. */
const beneathQuery = (source: Source) =>
  queryOptions({
    queryKey: ['published', 'fingerprints'],
    queryFn: async ({ signal }) => {
      const base = source.published ?? source;
      const files = await Promise.all([loadCatalogue(base, signal), loadReportIndex(base, signal)]);
      return files.map(({ file, fingerprint }) => ({ file, fingerprint }));
    },
    ...once,
  });

/**
 * The data folder's files of this page, each with its fingerprint: of the files as everybody has them, also where
 * something of this browser is laid over them. A report that was brought in is no file of the folder.
 */
export function DataFingerprints() {
  const source = useSource();
  const client = useQueryClient();
  const { entries, entry } = useDataset();
  const hasImported = entries.some(isImported);
  const beneath = useQuery({ ...beneathQuery(source), enabled: hasImported });
  const read = (query: { queryKey: readonly unknown[] }) =>
    client.getQueryData<{ file: string; fingerprint: string }>(query.queryKey) ?? [];
  const files = [
    hasImported ? (beneath.data ?? []) : [catalogueQuery(source), reportIndexQuery(source)].flatMap(read),
    entry && !isImported(entry) ? read(reportQuery(source, entry)) : [],
  ].flat();
  return files.map(({ file, fingerprint }) => <div key={file}>{`${file}:${fingerprint}`}</div>);
}

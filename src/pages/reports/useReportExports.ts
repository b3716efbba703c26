import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isImported } from '../../dataset/isImported';
import type { ReportEntry } from '../../dataset/schema';
import { catalogueQuery, reportIndexQuery, reportQuery } from '../../queries/resourceQueries';
import { useSource } from '../../queries/SourceContext';
import { loadCatalogue, loadReportIndex } from '../../sources/load';

/** So many reports fit into one file that can be brought in again; of more, those brought in are taken alone. */
const MOST_IN_ONE = 100;

interface Exported {
  /** What was done, in words. */
  said: string;
}

/**
 * Hands reports to the browser's downloads: one as files for the data folder, or the whole set as one file. Both
 * reject with a `ResourceError` where a file they need cannot be read.
 */
export function useReportExports(): {
  one: (entry: ReportEntry) => Promise<Exported>;
  all: () => Promise<Exported>;
} {
  const { t } = useTranslation();
  const client = useQueryClient();
  const source = useSource();
  const catalogue = async () => (await client.ensureQueryData(catalogueQuery(source))).value;
  const contentOf = async (entry: ReportEntry) => {
    const { value } = await client.ensureQueryData(reportQuery(source, entry));
    return { entry, report: value };
  };
  const save = async (file: string, type: string, content: string | Blob) => {
    const { saveFile } = await import('../../export/saveFile');
    saveFile(file, type, content);
    return { said: t('reports.said.exported', { file }) };
  };

  return {
    one: async (entry) => {
      const published = source.published ?? source;
      const [{ datasetZip, ZIP_TYPE }, { ownCatalogue }, { fileName }] = await Promise.all([
        import('../../export/datasetZip'),
        import('../../export/ownCatalogue'),
        import('../../export/exportNotes'),
      ]);
      const [known, base, index, own] = await Promise.all([
        catalogue(),
        loadCatalogue(published),
        loadReportIndex(published),
        contentOf(entry),
      ]);
      const zip = datasetZip(ownCatalogue(known, base.value, own.report), index.value, own);
      return save(fileName(entry, 'data', 'zip'), ZIP_TYPE, zip);
    },
    all: async () => {
      const [{ datasetFile }, { localTime }, known, { value: entries }] = await Promise.all([
        import('../../export/datasetFile'),
        import('../../export/localTime'),
        catalogue(),
        client.ensureQueryData(reportIndexQuery(source)),
      ]);
      const taken = entries.length > MOST_IN_ONE ? entries.filter(isImported) : entries;
      const reports = await Promise.all(taken.map(contentOf));
      const file = `rule-of-law-data-${localTime(new Date()).slice(0, 10)}.json`;
      return save(file, 'application/json', datasetFile(known, reports));
    },
  };
}

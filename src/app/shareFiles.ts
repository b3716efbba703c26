import { checkReport } from '../dataset/checkReport';
import type { Dataset } from '../dataset/dataset';
import { dataPackage } from '../export/dataPackage';
import { indicatorsOpenTable } from '../export/indicatorsOpenTable';
import { openApi } from '../export/openApi';
import { openCsv } from '../export/openTable';
import { recordsOpenTable } from '../export/recordsOpenTable';
import { revisionsFeed } from '../export/revisionsFeed';
import { LANGUAGES } from '../i18n/languages';
import { startWholeI18n } from '../i18n/startWholeI18n';
import { revisionRows } from '../model/revisionRows';
import { inlineSource } from '../sources/inlineSource';
import { loadCatalogue, loadReport, loadReportIndex } from '../sources/load';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Every report with the catalogue, as the pages see it; newest first. */
async function readDatasets(files: Readonly<Record<string, string>>): Promise<readonly Dataset[]> {
  const source = inlineSource(files);
  const { value: catalogue } = await loadCatalogue(source);
  const { value: entries } = await loadReportIndex(source);
  return Promise.all(
    entries.map(async (entry) => {
      const { value } = await loadReport(source, entry);
      return { catalogue, entries, entry, report: checkReport(catalogue, entry.path, value).report };
    }),
  );
}

/**
 * What the site gives to programs, made from the texts of the data folder: tables, their description, that of the
 * folder, and the feeds of revisions. Path below the site's root → text.
 * Throws where a data file cannot be used at all.
 */
export async function shareFiles(
  files: Readonly<Record<string, string>>,
  siteUrl: string,
): Promise<Readonly<Record<string, string>>> {
  const datasets = await readDatasets(files);
  const entries = datasets.flatMap(({ entry }) => entry ?? []);
  const revisions = revisionRows(
    datasets.flatMap(({ entry, report }) => (entry && report ? [{ entry, revisions: report.revisions }] : [])),
  );
  const made: Record<string, string> = {};
  const tables: Parameters<typeof dataPackage>[0]['tables'][number][] = [];

  for (const language of LANGUAGES) {
    const { t } = await startWholeI18n(language);
    const isEnglish = language === 'en';
    for (const subject of ['indicators', 'records'] as const) {
      const make = subject === 'indicators' ? indicatorsOpenTable : recordsOpenTable;
      const table = make(datasets, { t, language });
      const path = `${subject}${isEnglish ? '.en' : ''}.csv`;
      const text = openCsv(table);
      made[`data/${path}`] = text;
      tables.push({
        name: isEnglish ? `${subject}-en` : subject,
        title: t(`share.tables.${subject}`),
        path,
        table,
        bytes: bytes(text),
        ...(isEnglish ? { sameRowsAs: subject } : {}),
      });
    }
    made[isEnglish ? 'en/feed.xml' : 'feed.xml'] = revisionsFeed(revisions, {
      t,
      language,
      siteUrl,
      publishedAt: entries[0]?.publishedAt ?? '',
    });
  }

  const { t } = await startWholeI18n('zh-CN');
  made['data/datapackage.json'] = json(
    dataPackage({ title: t('share.packageTitle'), description: t('share.packageText'), entries, tables }),
  );
  made['data/openapi.json'] = json(
    openApi({
      title: t('shell.site'),
      version: __APP_VERSION__,
      reportId: entries[0]?.id ?? '',
      indicatorId: datasets[0]?.catalogue.indicators[0]?.id ?? '',
    }),
  );
  return made;
}

import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { useDataset } from '../shared/DatasetContext';
import { DownloadButton } from '../shared/DownloadButton';
import styles from './ExplorerPage.module.css';
import { ColumnChoice, GroupChoice } from './ListOptions';
import type { Explorer } from './useExplorer';
import { ViewSwitch } from './ViewSwitch';

/** How the rows are shown, and the ways to take them along. */
export function ExplorerTools({ explorer }: { explorer: Explorer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const { asked, ask, sorted, conditions, order } = explorer;

  const save = async () => {
    const [{ indicatorsCsv }, { saveFile }, { fileName }] = await Promise.all([
      import('../../export/indicatorsCsv'),
      import('../../export/saveFile'),
      import('../../export/exportNotes'),
    ]);
    const filters = conditions.map((condition) => condition.full);
    const context = { entry: dataset.entry, t, language, filters, order, now: new Date() };
    const file = fileName(dataset.entry, 'indicators', 'csv');
    saveFile(file, 'text/csv;charset=utf-8', indicatorsCsv(sorted, context));
    return { file, rows: sorted.length };
  };
  return (
    <div className={styles.tools}>
      <ViewSwitch view={asked.view} onChange={(view) => void ask({ view })} />
      <GroupChoice group={asked.group} onChange={(group) => void ask({ group })} />
      {asked.view === 'table' ? (
        <ColumnChoice columns={asked.columns} onChange={(columns) => void ask({ columns })} />
      ) : null}
      <DownloadButton label={t('explorer.csv')} save={save} />
    </div>
  );
}

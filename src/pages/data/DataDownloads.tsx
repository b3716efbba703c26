import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { indicatorRows } from '../../model/indicatorRows';
import { recordRows } from '../../model/recordRows';
import { madeFrom } from '../../queries/madeFrom';
import { CATALOGUE_FILE, INDEX_FILE } from '../../sources/source';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import { DownloadButton } from '../shared/DownloadButton';
import { useSite } from '../shared/SiteContext';
import styles from './DataPage.module.css';

/** The dataset to take away: the files themselves, tables made from them, and their version. */
export function DataDownloads() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const client = useQueryClient();
  const { dataBase } = useSite();
  const files = [
    { path: CATALOGUE_FILE, name: t('data.files.catalogue') },
    { path: INDEX_FILE, name: t('data.files.index') },
    ...(dataset.entry ? [{ path: dataset.entry.path, name: t('data.files.report') }] : []),
  ];

  const save = async (subject: 'indicators' | 'records') => {
    const [{ indicatorsCsv }, { recordsCsv }, { saveFile }, { fileName }] = await Promise.all([
      import('../../export/indicatorsCsv'),
      import('../../export/recordsCsv'),
      import('../../export/saveFile'),
      import('../../export/exportNotes'),
    ]);
    const context = { entry: dataset.entry, t, language, filters: [], order: null, now: new Date() };
    const file = fileName(dataset.entry, subject, 'csv');
    const rows = subject === 'indicators' ? indicatorRows(dataset) : recordRows(dataset);
    const text =
      subject === 'indicators'
        ? indicatorsCsv(indicatorRows(dataset), context)
        : recordsCsv(recordRows(dataset), context);
    saveFile(file, 'text/csv;charset=utf-8', text);
    return { file, rows: rows.length };
  };

  return (
    <>
      <Section title={t('data.downloadTitle')}>
        <div className={styles.downloads}>
          <div>
            <h3>{t('data.jsonFiles')}</h3>
            <ul>
              {files.map(({ path, name }) => (
                <li key={path}>
                  <a href={dataBase + path} download>
                    {name} · {path}
                  </a>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3>CSV</h3>
            <p>
              <DownloadButton label={t('data.csvIndicators')} save={() => save('indicators')} />
            </p>
            <p>
              <DownloadButton label={t('data.csvRecords')} save={() => save('records')} />
            </p>
            <p>{t('data.csvNote')}</p>
          </div>
        </div>
      </Section>
      <Section title={t('data.versionTitle')}>
        <dl className={styles.facts}>
          <div>
            <dt>{t('data.schemaVersion')}</dt>
            <dd>{dataset.catalogue.schemaVersion}</dd>
          </div>
          <div>
            <dt>{t('data.dataVersion')}</dt>
            <dd>
              {madeFrom(client)
                .split(' ')
                .filter((line) => line !== 'failed')
                .map((line) => (
                  <div key={line}>{line}</div>
                ))}
            </dd>
          </div>
          <div>
            <dt>{t('data.appVersion')}</dt>
            <dd>{__APP_VERSION__}</dd>
          </div>
        </dl>
      </Section>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isImported } from '../../dataset/isImported';
import { indicatorRows } from '../../model/indicatorRows';
import { recordRows } from '../../model/recordRows';
import { CATALOGUE_FILE, INDEX_FILE } from '../../sources/source';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { TakeAway } from '../shared/TakeAway';
import { indicatorsOffer, recordsOffer } from '../shared/takeAwayOffer';
import { useTo } from '../shared/useTo';
import { DataFile } from './DataFile';
import { DataFingerprints } from './DataFingerprints';
import styles from './DataPage.module.css';

/** The dataset to take away: the files themselves, tables made from them, and their version. */
export function DataDownloads() {
  const { t } = useTranslation();
  const dataset = useDataset();
  const to = useTo();
  const isOurs = dataset.entry !== null && isImported(dataset.entry);
  const files = [
    { path: CATALOGUE_FILE, name: t('data.files.catalogue') },
    { path: INDEX_FILE, name: t('data.files.index') },
    ...(dataset.entry ? [{ path: dataset.entry.path, name: t('data.files.report') }] : []),
  ];

  const indicators = indicatorRows(dataset);
  const records = recordRows(dataset);

  return (
    <>
      <Section title={t('data.downloadTitle')}>
        <div className={styles.downloads}>
          <div>
            <h3>{t('data.jsonFiles')}</h3>
            {isOurs ? (
              <p>
                {t('data.importedFiles')} <Link to={to(paths.reports)}>{t('shell.reports')}</Link>
              </p>
            ) : (
              <ul>
                {files.map(({ path, name }) => (
                  <li key={path}>
                    <DataFile path={path}>
                      {name} · {path}
                    </DataFile>
                  </li>
                ))}
              </ul>
            )}
          </div>
          <div>
            <h3>{t('takeaway.tables')}</h3>
            <p>{t('data.csvNote')}</p>
            <TakeAway offer={() => ({ tables: [indicatorsOffer(indicators, t), recordsOffer(records, t)] })} />
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
              <DataFingerprints />
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

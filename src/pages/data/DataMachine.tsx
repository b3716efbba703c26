import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { Section } from '../../ui/Section';
import { useSite } from '../shared/SiteContext';
import styles from './DataPage.module.css';

/** What the build makes for programs: each file with a plain sentence on it. */
export function DataMachine() {
  const { t } = useTranslation();
  const isEnglish = useLanguage() === 'en';
  const { root } = useSite();
  // They stand beside the pages, also where the data folder is somewhere else.
  const tables = isEnglish ? ['indicators.en.csv', 'records.en.csv'] : ['indicators.csv', 'records.csv'];
  const kinds = [
    { kind: 'package', files: ['data/datapackage.json'] },
    { kind: 'api', files: ['data/openapi.json'] },
    { kind: 'tables', files: tables.map((name) => `data/${name}`) },
    { kind: 'feed', files: [isEnglish ? 'en/feed.xml' : 'feed.xml'] },
  ] as const;
  return (
    <Section title={t('data.machineTitle')} note={t('data.machineNote')}>
      <dl className={styles.facts}>
        {kinds.map(({ kind, files }) => (
          <div key={kind}>
            <dt>{t(`data.machine.${kind}`)}</dt>
            <dd>
              {t(`data.machine.${kind}Text`)}
              <ul className={styles.files}>
                {files.map((file) => (
                  <li key={file}>
                    <a href={root + file}>{file.replace(/^.*\//, '')}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isRead } from '../../dataset/dataset';
import { isImported } from '../../dataset/isImported';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList, formatTime, inLanguage } from '../../model/format';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { PageHead } from '../shared/PageHead';
import { PresentLink } from '../shared/PresentLink';
import type { PageHandle } from '../shared/pageHandle';
import { useSite } from '../shared/SiteContext';
import { StatusTerms } from '../shared/StatusTerms';
import { useTo } from '../shared/useTo';
import { DataDownloads } from './DataDownloads';
import { DataMachine } from './DataMachine';
import { DataOffline } from './DataOffline';
import styles from './DataPage.module.css';
import { DataRevisions } from './DataRevisions';
import { DataSections } from './DataSections';

/** The report whose numbers that are no indicators are listed here. */
const LISTED_FOR = 'zhaoqing-2023';

export const handle: PageHandle = { trail: ({ t }) => [{ label: t('data.title'), to: paths.data }] };

/** Where the figures come from, how each status is computed, what was left out and why, and the files. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const dataset = useDataset();
  const { portable } = useSite();
  const { catalogue, entries, entry, report } = dataset;
  const list = [
    t('counts.indicators', { count: report?.observations.length ?? catalogue.indicators.length }),
    ...(report ? [t('counts.records', { count: report.records.length })] : []),
  ];
  const facts = entry
    ? [
        [t('data.reportTitle'), inLanguage(entry.title, language)],
        [t('data.publisher'), inLanguage(entry.publisher, language)],
        [t('data.publishedAt'), formatTime(entry.publishedAt)],
        [t('terms.year'), String(entry.year)],
        [t('data.place'), inLanguage(entry.place.name, language)],
        [t('data.level'), t(`data.levels.${entry.place.level}`)],
        [t('data.adminCode'), entry.place.adminCode],
      ]
    : [];
  const years = entries.length > 1 ? t('data.manyYears', { n: entries.length }) : '';

  return (
    <>
      <PageHead
        title={isRead(dataset) ? t('data.lead', { list: formatList(list, language) }) : t('faults.unread')}
        tools={isRead(dataset) ? <PresentLink of={to(paths.data)} /> : null}
      />
      <Section title={t('data.sourceTitle')}>
        <p className={styles.text}>{t(entry && isImported(entry) ? 'data.importedText' : 'data.sourceText')}</p>
        <p className={styles.text}>
          {t('data.verifyLead')} <Link to={to(paths.verify)}>{t('shell.verify')}</Link>
        </p>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.text}>{years || (entry ? t('data.oneYear', { year: entry.year }) : '')}</p>
        <p className={styles.text}>
          {t('data.bringLead')} <Link to={to(paths.importing)}>{t('shell.importing')}</Link>
        </p>
        <p className={styles.text}>
          {t('data.keptLead')} <Link to={to(paths.reports)}>{t('shell.reports')}</Link>
        </p>
      </Section>
      <Section title={t('data.statusTitle')}>
        <StatusTerms className={styles.statuses} />
        <p className={styles.text}>{t('data.noTargets')}</p>
        <p className={styles.text}>{t('data.definitionsNote')}</p>
      </Section>
      {entry?.id === LISTED_FOR ? (
        <Section title={t('data.omittedTitle')}>
          <p className={styles.text}>{t('data.omittedText')}</p>
          <ul className={styles.omitted}>
            {t('data.omitted', { returnObjects: true }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <DataDownloads />
      {/* Of this device and of programs: nothing a paper can do. */}
      <div className="screen-only">
        <DataOffline />
        {portable ? null : <DataMachine />}
      </div>
      <DataRevisions />
      <DataSections />
    </>
  );
}

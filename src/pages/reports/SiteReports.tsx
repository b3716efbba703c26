import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isImported } from '../../dataset/isImported';
import type { ReportEntry } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber, formatTime, inLanguage } from '../../model/format';
import { useSource } from '../../queries/SourceContext';
import button from '../../ui/button.module.css';
import { Kept } from '../../ui/Kept';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { publishedIndexQuery } from './keptQueries';
import { ReplacedChanges } from './ReplacedChanges';
import styles from './ReportsPage.module.css';
import type { KeptActions } from './useKeptActions';
import { useReportExports } from './useReportExports';

/** So many are drawn at a time: of a whole country there are thousands. */
const AT_A_TIME = 30;

/** The reports that everybody sees, the newest first; also those in whose place one of this browser is shown. */
export function SiteReports({ actions }: { actions: KeptActions }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entries } = useDataset();
  const [shown, setShown] = useState(AT_A_TIME);
  const index = useQuery(publishedIndexQuery(useSource()));
  const published = index.data?.value ?? entries.filter((entry) => !isImported(entry));
  const imported = new Map(entries.filter(isImported).map((entry) => [entry.id, entry]));
  const more = Math.min(AT_A_TIME, published.length - shown);
  return (
    <Section
      title={t('reports.siteTitle')}
      note={published.length > 1 ? t('reports.siteCount', { n: formatNumber(published.length, language) }) : undefined}
      ruled
    >
      <ul>
        {published.slice(0, shown).map((entry) => (
          <SiteItem key={entry.id} entry={entry} instead={imported.get(entry.id) ?? null} actions={actions} />
        ))}
      </ul>
      {more > 0 ? (
        <p className={styles.row}>
          <button type="button" className={button.button} onClick={() => setShown(shown + AT_A_TIME)}>
            {t('reports.siteMore', { n: more })}
          </button>
        </p>
      ) : null}
    </Section>
  );
}

function SiteItem(props: {
  entry: ReportEntry;
  /** The one brought in that is shown in its place. */
  instead: ReportEntry | null;
  actions: KeptActions;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const exports = useReportExports();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const { entry, instead, actions } = props;
  const name = inLanguage(entry.title, language);
  return (
    <li className={styles.item}>
      <div>
        <h3>{name}</h3>
        <p className={styles.words}>
          <Kept
            text={[
              inLanguage(entry.place.name, language),
              String(entry.year),
              t('reports.published'),
              t('shell.published', { time: formatTime(entry.publishedAt) }),
            ].join(' · ')}
          />
        </p>
        {instead ? <p className={styles.words}>{t('reports.replaced')}</p> : null}
      </div>
      <div className={styles.tools}>
        {instead ? (
          <button
            type="button"
            aria-label={t('reports.differsOf', { name })}
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('reports.differsShow')}
          </button>
        ) : (
          <Link to={`${paths.overview}?report=${entry.id}`} aria-label={t('reports.showOf', { name })}>
            {t('reports.show')}
          </Link>
        )}
        <button
          type="button"
          aria-label={t(instead ? 'reports.exportPublishedOf' : 'reports.exportOf', { name })}
          onClick={() => void actions.act(t('reports.failed.export'), () => exports.one(entry))}
        >
          {t('reports.exportOne')}
        </button>
      </div>
      {instead && isOpen ? <ReplacedChanges id={panel} name={name} published={entry} imported={instead} /> : null}
    </li>
  );
}

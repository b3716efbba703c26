import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import type { ConfirmedReport } from '../../imported/imported';
import { inLanguage } from '../../model/format';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useFocusedHeading } from '../shared/useFocusedHeading';
import { useTo } from '../shared/useTo';
import styles from './ImportPage.module.css';

/** What was kept, where it is, and where to go from here. */
export function KeptNow({ reports }: { reports: readonly ConfirmedReport[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const part = useFocusedHeading<HTMLDivElement>();
  const title = reports.length > 0 ? t('importing.kept', { count: reports.length }) : t('importing.keptCatalogue');
  return (
    <div ref={part}>
      <Section title={title} ruled>
        <p className={styles.text}>{t('importing.keptNote')}</p>
        <ul className={styles.ways}>
          {reports.map(({ entry }) => (
            <li key={entry.id}>
              <Link to={`${paths.overview}?report=${entry.id}`}>
                {t('importing.show', { title: inLanguage(entry.title, language) })}
              </Link>
            </li>
          ))}
          <li>
            <Link to={to(paths.reports)}>{t('shell.reports')}</Link>
          </li>
          <li>
            <Link to={to(paths.compare)}>{t('importing.toCompare')}</Link>
          </li>
        </ul>
      </Section>
    </div>
  );
}

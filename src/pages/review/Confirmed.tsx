import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportEntry } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { paths } from '../../url/paths';
import styles from './NoDraft.module.css';

/** The report is kept: where it shows, and where to go on. */
export function Confirmed({ entry }: { entry: ReportEntry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const search = `?report=${entry.id}`;
  const title = inLanguage(entry.title, language);
  return (
    <div className={styles.none}>
      <h1 ref={heading} tabIndex={-1}>
        {t('review.done', { title })}
      </h1>
      <p className={styles.lead}>{t('review.doneText')}</p>
      <ul className={styles.ways}>
        <li>
          <Link to={paths.overview + search}>{t('review.toOverview')}</Link>
        </li>
        <li>
          <Link to={paths.reports + search}>{t('shell.reports')}</Link>
        </li>
        <li>
          <Link to={paths.verify + search}>{t('shell.verify')}</Link>
        </li>
      </ul>
    </div>
  );
}

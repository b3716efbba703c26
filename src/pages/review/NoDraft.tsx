import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StorageFault } from '../../imported/imported';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';
import styles from './NoDraft.module.css';

/** Why there is nothing to review: none was asked for, it is not here, or the browser does not give it. */
export function NoDraft({ reason }: { reason: 'none' | 'gone' | StorageFault }) {
  const { t } = useTranslation();
  const to = useTo();
  return (
    <div className={styles.none}>
      <h1 tabIndex={-1}>{t(reason === 'none' ? 'review.title' : 'review.noDraft')}</h1>
      <p className={styles.lead}>{t(`review.without.${reason}`)}</p>
      <ul className={styles.ways}>
        <li>
          <Link to={to(paths.importing)}>{t('shell.importing')}</Link>
        </li>
        <li>
          <Link to={to(paths.reports)}>{t('shell.reports')}</Link>
        </li>
      </ul>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';
import styles from './ReportsPage.module.css';

/** Nothing brought in yet: how to, and where. */
export function Empty() {
  const { t } = useTranslation();
  const to = useTo();
  return (
    <>
      <p className={styles.text}>{t('reports.empty')}</p>
      <ul className={styles.ways}>
        <li>
          <Link to={to(paths.importing)}>{t('reports.bring')}</Link>
        </li>
        <li>
          <Link to={to(`${paths.importing}#template`)}>{t('reports.template')}</Link>
        </li>
      </ul>
    </>
  );
}

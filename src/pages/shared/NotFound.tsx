import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../url/paths';
import styles from './NotFound.module.css';
import { PageHead } from './PageHead';
import { useTo } from './useTo';

/** Says what was not found, offers what comes closest, and the ways on. */
export function NotFound(props: { title: string; nearest: readonly { label: string; path: string }[] }) {
  const { t } = useTranslation();
  const to = useTo();
  const ways = [
    { label: t('faults.goOverview'), path: paths.overview },
    { label: t('faults.goExplorer'), path: paths.explorer },
    { label: t('shell.records'), path: paths.records },
    { label: t('shell.actions'), path: paths.actions },
    { label: t('shell.data'), path: paths.data },
  ];
  return (
    <>
      <PageHead title={props.title} lead={t('faults.notFoundText')} />
      {props.nearest.length > 0 ? (
        <>
          <p className={styles.lead}>{t('faults.closest')}</p>
          <ul className={styles.nearest}>
            {props.nearest.map(({ label, path }) => (
              <li key={path}>
                <Link to={to(path)}>{label}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ul className={styles.ways}>
        {ways.map(({ label, path }) => (
          <li key={path}>
            <Link to={to(path)}>{label}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

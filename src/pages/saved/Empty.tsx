import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';
import styles from './SavedPage.module.css';

/** No view yet: how to save one, and where. */
export function EmptyViews() {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.text}>{t('saved.noViews')}</p>
      <Ways
        ways={[
          { path: paths.explorer, label: t('shell.indicators') },
          { path: paths.records, label: t('shell.records') },
          { path: paths.compare, label: t('shell.compare') },
        ]}
      />
    </>
  );
}

/** No note yet: how to write one, and where. */
export function EmptyNotes() {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.text}>{t('saved.noNotes')}</p>
      <Ways ways={[{ path: paths.explorer, label: t('faults.goExplorer') }]} />
    </>
  );
}

function Ways({ ways }: { ways: readonly { path: string; label: string }[] }) {
  const to = useTo();
  return (
    <ul className={styles.ways}>
      {ways.map(({ path, label }) => (
        <li key={path}>
          <Link to={to(path)}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

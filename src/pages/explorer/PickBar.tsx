import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../../ui/button.module.css';
import { COMPARED_AT_MOST, compareSearch } from '../../url/compareParams';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';
import styles from './PickBar.module.css';

/** What can be done with the rows chosen; stays in view while one looks for more. */
export function PickBar(props: { ids: readonly string[]; onClear: () => void }) {
  const { t } = useTranslation();
  const to = useTo();
  const { ids } = props;
  if (ids.length === 0) return null;
  const isTooMany = ids.length > COMPARED_AT_MOST;
  return (
    <div className={styles.bar}>
      <p role="status">
        {t('explorer.picked', { n: ids.length })}
        {isTooMany ? <span className={styles.limit}>{t('explorer.pickLimit', { n: COMPARED_AT_MOST })}</span> : null}
      </p>
      <div className={styles.actions}>
        <Link
          className={button.primary}
          to={to(paths.compare, compareSearch({ i: ids.slice(0, COMPARED_AT_MOST) as string[] }))}
        >
          {t('explorer.comparePicked', { n: Math.min(ids.length, COMPARED_AT_MOST) })}
        </Link>
        <button type="button" className={button.button} onClick={props.onClear}>
          {t('explorer.clearPicked')}
        </button>
      </div>
    </div>
  );
}

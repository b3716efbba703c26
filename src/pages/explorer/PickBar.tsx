import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MOST_COMPARED } from '../../model/startingPoints';
import button from '../../ui/button.module.css';
import { focusHeading } from '../../ui/focusHeading';
import { compareSearch } from '../../url/compareParams';
import { explorerSearch } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { PresentLink } from '../shared/PresentLink';
import { useTo } from '../shared/useTo';
import styles from './PickBar.module.css';

/** What can be done with the rows chosen; stays in view while one looks for more. */
export function PickBar(props: { ids: readonly string[]; onClear: () => void }) {
  const { t } = useTranslation();
  const to = useTo();
  const { ids } = props;
  const isShown = ids.length > 0;
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-picked', isShown);
    return () => document.documentElement.removeAttribute('data-picked');
  }, [isShown]);
  if (!isShown) return null;
  const isTooMany = ids.length > MOST_COMPARED;
  const clear = () => {
    props.onClear();
    // The bar goes, and the button with it.
    focusHeading();
  };
  return (
    <div className={styles.bar}>
      <p role="status">
        {t('explorer.picked', { n: ids.length })}
        {isTooMany ? <span className={styles.limit}>{t('explorer.pickLimit', { n: MOST_COMPARED })}</span> : null}
      </p>
      <div className={styles.actions}>
        <Link className={button.primary} to={to(paths.compare, compareSearch({ i: [...ids.slice(0, MOST_COMPARED)] }))}>
          {t('explorer.comparePicked', { n: Math.min(ids.length, MOST_COMPARED) })}
        </Link>
        <PresentLink
          of={to(paths.explorer, explorerSearch({ pick: [...ids] }))}
          about={t('explorer.picked', { n: ids.length })}
        />
        <button type="button" className={button.button} onClick={clear}>
          {t('explorer.clearPicked')}
        </button>
      </div>
    </div>
  );
}

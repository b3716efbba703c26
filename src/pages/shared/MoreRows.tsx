import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import styles from './MoreRows.module.css';
import type { useShown } from './useShown';

/** A button for the next rows of a long table or list; nothing where all are shown. */
export function MoreRows({ shown, total }: { shown: ReturnType<typeof useShown>; total: number }) {
  const { t } = useTranslation();
  if (!shown.more) return null;
  return (
    <p className={styles.more}>
      <button type="button" className={button.button} onClick={shown.more}>
        {t('intake.moreRows', { n: shown.next, all: total })}
      </button>
    </p>
  );
}

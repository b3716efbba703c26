import { useTranslation } from 'react-i18next';
import button from '../ui/button.module.css';
import styles from './LateFault.module.css';

/** Says that a part asked for could not be fetched, until it is dismissed; nothing where it could. */
export function LateFault({ isFailed, onDismiss }: { isFailed: boolean; onDismiss: () => void }) {
  const { t } = useTranslation();
  return isFailed ? (
    <div role="alert" className={styles.fault}>
      <p>{t('shell.unloaded')}</p>
      <button type="button" className={button.button} onClick={onDismiss}>
        {t('faults.dismiss')}
      </button>
    </div>
  ) : null;
}

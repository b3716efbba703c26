import { useTranslation } from 'react-i18next';
import styles from './LateFault.module.css';

/** Says that a part asked for could not be fetched; nothing where it could. */
export function LateFault({ isFailed }: { isFailed: boolean }) {
  const { t } = useTranslation();
  return isFailed ? (
    <p role="alert" className={styles.fault}>
      {t('shell.unloaded')}
    </p>
  ) : null;
}

import { useTranslation } from 'react-i18next';
import { localTime } from '../../export/localTime';
import { useOffline } from '../../offline/useOffline';
import styles from './OfflineLine.module.css';

/**
 * One small line where the network does not answer (from when the data is) or a new version waits (with the way to
 * it); nothing else. Belongs on every page that has no such line yet; takes the colours around it.
 */
export default function OfflineLine() {
  const { t } = useTranslation();
  const { isOffline, dataOf, update } = useOffline();
  if (!isOffline && !update) return null;
  const mark = dataOf ? t('offline.mark', { time: localTime(new Date(dataOf)) }) : t('offline.markOnly');
  return (
    <div className={styles.line}>
      {isOffline ? (
        <p role="status" className={styles.offline}>
          {mark}
        </p>
      ) : null}
      {update ? (
        <p role="status">
          {t('offline.newVersion')}{' '}
          <button type="button" className={styles.update} onClick={update}>
            {t('offline.update')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import styles from './AidMessage.module.css';

/** What is said of the aids, with the way back where there is one. */
export interface Said {
  text: string;
  undo: (() => void) | null;
}

/** A message that stays until it is closed or another one comes. */
export function AidMessage({ said, onClose }: { said: Said | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={said ? styles.message : undefined}>
      <p role="status">{said?.text}</p>
      {said?.undo ? (
        <button type="button" className={button.button} onClick={said.undo}>
          {t('display.undo')}
        </button>
      ) : null}
      {said ? (
        <button type="button" className={styles.close} aria-label={t('display.dismiss')} onClick={onClose}>
          ×
        </button>
      ) : null}
    </div>
  );
}

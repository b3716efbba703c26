import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import { REVIEW_KEYS } from '../shared/reviewKeys';
import { Dialog } from './Dialog';
import styles from './Dialog.module.css';

/** Every key of the review. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('review.keysTitle')} onClose={onClose}>
      <p className={styles.lead}>{t('review.keysNote')}</p>
      <dl className={styles.keys}>
        {REVIEW_KEYS.map(({ does, keys }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`help.review.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <button type="button" className={button.button} onClick={onClose}>
          {t('review.close')}
        </button>
      </div>
    </Dialog>
  );
}

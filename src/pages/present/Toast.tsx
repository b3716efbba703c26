import { useTranslation } from 'react-i18next';
import styles from './Toast.module.css';
import type { Presenter } from './usePresenter';

/** What the deck says, below the slide's content. */
export function Toast({ presenter }: { presenter: Presenter }) {
  const { t } = useTranslation();
  const { message, typed } = presenter;
  return (
    <div className={styles.area}>
      <div role="status">
        {typed !== '' ? <p className={styles.toast}>{t('present.typed', { n: typed })}</p> : null}
        {typed === '' && message !== null ? (
          <p className={message.isFault ? styles.fault : styles.toast}>{message.text}</p>
        ) : null}
      </div>
      {message?.isFault ? (
        <button type="button" className={styles.close} aria-label={t('present.dismiss')} onClick={presenter.hush}>
          ×
        </button>
      ) : null}
    </div>
  );
}

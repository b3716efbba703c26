import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isApple } from '../../ui/isApple';
import styles from './PaletteButton.module.css';
import { setPaletteOpen } from './paletteDoor';

const never = () => () => {};

/** Opens the palette, and tells which keys do. */
export function PaletteButton() {
  const { t } = useTranslation();
  const apple = useSyncExternalStore(never, isApple, () => false);
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup="dialog"
      aria-keyshortcuts={apple ? 'Meta+K' : 'Control+K'}
      onClick={() => setPaletteOpen(true)}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" className={styles.glass}>
        <circle cx="6.8" cy="6.8" r="4.8" />
        <path d="M10.4 10.4 14.5 14.5" />
      </svg>
      <span className={styles.word}>{t('search.open')}</span>
      <span aria-hidden="true" className={styles.keys}>
        {t(apple ? 'search.keysApple' : 'search.keys')}
      </span>
    </button>
  );
}

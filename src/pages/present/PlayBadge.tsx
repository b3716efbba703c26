import { useTranslation } from 'react-i18next';
import styles from './Badge.module.css';
import type { Autoplay } from './useAutoplay';

/** That the deck runs by itself, and how much of the slide's time is over. */
export function PlayBadge({ autoplay }: { autoplay: Autoplay }) {
  const { t } = useTranslation();
  const { seconds, isHeld, round } = autoplay;
  if (seconds === null) return null;
  return (
    <div className={styles.play}>
      <span>{t('present.playing', { n: seconds })}</span>
      <span className={styles.track}>
        <span
          key={round}
          className={isHeld ? styles.still : styles.running}
          style={{ animationDuration: `${seconds}s` }}
        />
      </span>
    </div>
  );
}

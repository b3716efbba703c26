import { useTranslation } from 'react-i18next';
import { clockText } from '../../deck/stopwatch';
import styles from './Badge.module.css';
import type { TalkTime } from './useStopwatch';

/** How long the talk has lasted, small, with a way to stop and to begin again. */
export function TimerBadge({ stopwatch }: { stopwatch: TalkTime }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('present.elapsed')} className={styles.badge}>
      <span role="timer" className={styles.time}>
        {clockText(stopwatch.time)}
      </span>
      <button type="button" onClick={stopwatch.press}>
        {t(stopwatch.isRunning ? 'present.pause' : 'present.resume')}
      </button>
      <button type="button" onClick={stopwatch.reset}>
        {t('present.reset')}
      </button>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { clockText } from '../../../deck/clockText';
import { formatDuration } from '../../../deck/formatDuration';
import type { Command } from '../../../deck/syncMessage';
import { type DeckTimer, elapsed, timeLeft } from '../../../deck/timer';
import button from '../../../ui/button.module.css';
import { PlannedMinutes } from './PlannedMinutes';
import styles from './TimeBar.module.css';
import { useNow } from './useNow';

/** Where the talk is, in slides and in time. */
export function TimeBar(props: {
  position: { n: number; total: number };
  typed: string;
  timer: DeckTimer;
  onCommand: (command: Command) => void;
}) {
  const { t } = useTranslation();
  const now = useNow();
  const { timer, onCommand } = props;
  const left = now === null ? null : timeLeft(timer, now);
  const isRunning = timer.since !== null;
  return (
    <div className={styles.bar}>
      <p className={styles.position}>
        {t('speaker.position', props.position)}
        {props.typed === '' ? null : <span className={styles.typed}> {t('speaker.typed', { n: props.typed })}</span>}
      </p>
      <div className={styles.time} role="timer" aria-label={t('speaker.elapsed')}>
        <span className={styles.elapsed}>{now === null ? '' : formatDuration(elapsed(timer, now))}</span>
        {left === null ? null : (
          <span className={left < 0 ? styles.over : styles.left}>
            {left < 0
              ? t('speaker.over', { time: formatDuration(Math.abs(left)) })
              : t('speaker.left', { time: formatDuration(left) })}
          </span>
        )}
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          className={button.button}
          onClick={() => onCommand({ do: 'timer', to: isRunning ? 'pause' : 'start' })}
        >
          {t(isRunning ? 'speaker.pause' : 'speaker.start')}
        </button>
        <button type="button" className={button.button} onClick={() => onCommand({ do: 'timer', to: 'reset' })}>
          {t('speaker.reset')}
        </button>
        <PlannedMinutes planned={timer.planned} onCommand={onCommand} />
      </div>
      <p className={styles.clock} role="img" aria-label={t('speaker.clock')}>
        {now === null ? '' : clockText(now)}
      </p>
    </div>
  );
}

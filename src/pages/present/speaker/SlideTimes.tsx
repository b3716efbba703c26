import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../deck/formatDuration';
import type { Slide } from '../../../deck/slide';
import type { Command } from '../../../deck/syncMessage';
import { type DeckTimer, isOverShare, plannedShare, slideTime } from '../../../deck/timer';
import { keepInView } from '../../../ui/keepInView';
import styles from './SlideTimes.module.css';
import { useNow } from './useNow';

/** Every slide with the time it took, beside its share of the plan; a press shows it. */
export function SlideTimes(props: {
  slides: readonly Slide[];
  index: number;
  timer: DeckTimer;
  onCommand: (command: Command) => void;
}) {
  const { t } = useTranslation();
  const now = useNow();
  const { slides, index, timer } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const current = box.current?.querySelectorAll('li')[index];
    if (box.current && current) keepInView(current, box.current);
  }, [index]);
  const share = plannedShare(timer, slides.length);
  return (
    <div ref={box} className={styles.times}>
      <h2 className={styles.heading}>{t('speaker.times')}</h2>
      {share === null ? null : <p className={styles.hint}>{t('speaker.share', { time: formatDuration(share) })}</p>}
      <ol className={styles.list}>
        {slides.map((slide, i) => {
          const used = now === null ? 0 : slideTime(timer, slide.id, now);
          return (
            <li key={slide.id}>
              <button
                type="button"
                className={styles.slide}
                aria-current={i === index ? 'true' : undefined}
                onClick={() => props.onCommand({ do: 'go', slide: slide.id })}
              >
                <span className={styles.number}>{i + 1}</span>
                <span className={styles.title}>{slide.title}</span>
                <span className={isOverShare(used, share) ? styles.over : styles.used}>
                  {used === 0 ? '–' : formatDuration(used)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

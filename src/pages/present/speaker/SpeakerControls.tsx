import { useTranslation } from 'react-i18next';
import type { Command } from '../../../deck/syncMessage';
import button from '../../../ui/button.module.css';
import styles from './SpeakerControls.module.css';
import type { SpokenDeck } from './spokenDeck';

/** Moving and hiding by hand; each does what its key does. */
export function SpeakerControls({ deck, onCommand }: { deck: SpokenDeck; onCommand: (command: Command) => void }) {
  const { t } = useTranslation();
  const { slides, index, next, screen } = deck;
  const first = slides[0];
  const last = slides[slides.length - 1];
  const isFirst = slides[index] === first;
  const veil = (to: 'black' | 'white') => (
    <button
      type="button"
      className={`${button.button} ${styles.button}`}
      aria-pressed={screen === to}
      onClick={() => onCommand({ do: 'screen', screen: screen === to ? 'slide' : to })}
    >
      {t(`speaker.screens.${to}`)}
    </button>
  );
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={`${button.button} ${styles.button} ${styles.wide}`}
        disabled={isFirst && screen === 'slide'}
        onClick={() => onCommand({ do: 'step', by: -1 })}
      >
        {t('speaker.back')}
      </button>
      <button
        type="button"
        className={`${button.button} ${styles.button} ${styles.wide} ${styles.main}`}
        disabled={next === null && screen === 'slide'}
        onClick={() => onCommand({ do: 'step', by: 1 })}
      >
        {t('speaker.forward')}
      </button>
      <button
        type="button"
        className={`${button.button} ${styles.button}`}
        disabled={isFirst}
        onClick={() => first && onCommand({ do: 'go', slide: first.id })}
      >
        {t('speaker.first')}
      </button>
      <button
        type="button"
        className={`${button.button} ${styles.button}`}
        disabled={next === null}
        onClick={() => last && onCommand({ do: 'go', slide: last.id })}
      >
        {t('speaker.last')}
      </button>
      {veil('black')}
      {veil('white')}
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLAY_CHOICES, PLAY_SECONDS } from '../../deck/autoplay';
import styles from './Help.module.css';
import type { Presenter } from './usePresenter';

/** Lets the deck run by itself: how long a slide stays, whether it begins again. */
export function PlayChoice({ presenter }: { presenter: Presenter }) {
  const { t } = useTranslation();
  const { asked, ask } = presenter.deck;
  const [seconds, setSeconds] = useState<number>(asked.play ?? PLAY_SECONDS.usual);
  const isOffered = PLAY_CHOICES.some((choice) => choice === seconds);
  const start = () => {
    void ask({ play: seconds });
    presenter.closeLayer();
  };
  return (
    <fieldset className={styles.play}>
      <legend>
        <kbd>A</kbd> {t('present.do.autoplay')}
      </legend>
      <label>
        {t('present.interval')}
        <select value={seconds} onChange={(event) => setSeconds(Number(event.target.value))}>
          {(isOffered ? PLAY_CHOICES : [seconds, ...PLAY_CHOICES]).map((choice) => (
            <option key={choice} value={choice}>
              {t('present.seconds', { n: choice })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={asked.loop}
          onChange={(event) => void ask({ loop: event.target.checked ? true : null })}
        />
        {t('present.loop')}
      </label>
      <button type="button" onClick={start}>
        {t('present.startPlay')}
      </button>
    </fieldset>
  );
}

import { useTranslation } from 'react-i18next';
import type { PresenterCommand } from '../../deck/presenterKeys';
import styles from './ControlBar.module.css';
import type { Presenter } from './usePresenter';

const NAMED = ['overview', 'fullscreen', 'speaker', 'help', 'leave'] as const;

/** The deck's buttons, seen while the pointer moves or one of them holds the focus. */
export function ControlBar({ presenter, isShown }: { presenter: Presenter; isShown: boolean }) {
  const { t } = useTranslation();
  const { deck, isFull } = presenter;
  const total = deck.slides.length;
  const run = (command: PresenterCommand) => (event: React.MouseEvent<HTMLButtonElement>) => {
    // A pressed button must not keep the focus: the next Space would press it again. From the keyboard it may.
    if (event.detail > 0) event.currentTarget.blur();
    presenter.run(command);
  };
  const nameOf = (command: (typeof NAMED)[number]) => {
    if (command === 'fullscreen') return t(isFull ? 'present.bar.window' : 'present.bar.fullscreen');
    return t(`present.bar.${command}`);
  };
  return (
    <section aria-label={t('present.controls')} className={`${styles.bar} ${isShown ? styles.shown : ''}`}>
      <button
        type="button"
        aria-label={t('present.do.previous')}
        aria-disabled={deck.index === 0}
        onClick={run('previous')}
      >
        ‹
      </button>
      <button
        type="button"
        aria-label={t('present.placeButton', { n: deck.index + 1, total })}
        className={styles.place}
        onClick={run('goto')}
      >
        {t('present.place', { n: deck.index + 1, total })}
      </button>
      <button
        type="button"
        aria-label={t('present.do.next')}
        aria-disabled={deck.index + 1 === total}
        onClick={run('next')}
      >
        ›
      </button>
      {NAMED.map((command) => (
        <button
          key={command}
          type="button"
          className={`${styles.named} ${styles[command] ?? ''}`}
          onClick={run(command)}
        >
          {nameOf(command)}
        </button>
      ))}
    </section>
  );
}

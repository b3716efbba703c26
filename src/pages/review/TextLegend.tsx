import { useTranslation } from 'react-i18next';
import { useDesk } from './ReviewContext';
import styles from './Text.module.css';
import { FIGURE_STATES, RECORD_STATES } from './textMarks';

/** What the marks in the text mean, each with its sign. */
export function TextLegend() {
  const { t } = useTranslation();
  const states = useDesk().place.tab === 'records' ? RECORD_STATES : FIGURE_STATES;
  return (
    <ul className={styles.legend} aria-label={t('review.legend')}>
      {states.map((state) => (
        <li key={state}>
          <span data-state={state} data-sign={t(`review.signs.${state}`)} className={styles.mark} aria-hidden="true">
            {t('review.sample')}
          </span>{' '}
          {t(`review.states.${state}`)}
        </li>
      ))}
    </ul>
  );
}

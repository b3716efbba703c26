import { useTranslation } from 'react-i18next';
import styles from './Text.module.css';
import { MARK_STATES } from './textMarks';

/** What the marks in the text mean, each with its sign. */
export function TextLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t('review.legend')}>
      {MARK_STATES.map((state) => (
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

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../review/draft';
import button from '../../ui/button.module.css';
import { fileName } from './fileName';
import styles from './NoDraft.module.css';
import { Review } from './Review';
import { useReading } from './useReading';

/** Has the text of a draft read, and says how far it is; then the review. */
export function DraftReading({ first }: { first: Draft }) {
  const { t } = useTranslation();
  const { reading, begin, cancel } = useReading(first.text);
  const heading = useRef<HTMLHeadingElement>(null);
  if (reading.kind === 'read') return <Review first={first} material={reading.material} />;
  // The button goes; the focus must not go with it.
  const toHeading = () => heading.current?.focus();
  return (
    <div className={styles.none}>
      <h1 ref={heading} tabIndex={-1}>
        {t('review.reading', { name: fileName(first, t) })}
      </h1>
      <p role="status" className={styles.lead}>
        {reading.kind === 'working' ? t(`review.steps.${reading.step}`) : t(`review.ends.${reading.kind}`)}
      </p>
      {reading.kind === 'working' ? (
        <p className={styles.working}>
          <progress aria-label={t(`review.steps.${reading.step}`)} />
          <button
            type="button"
            className={button.button}
            onClick={() => {
              toHeading();
              cancel();
            }}
          >
            {t('takeaway.cancel')}
          </button>
        </p>
      ) : (
        <p className={styles.working}>
          <button
            type="button"
            className={button.button}
            onClick={() => {
              toHeading();
              begin();
            }}
          >
            {t('review.again')}
          </button>
        </p>
      )}
    </div>
  );
}

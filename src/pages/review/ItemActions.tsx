import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import { REVIEW_LETTERS } from '../shared/reviewKeys';
import styles from './Items.module.css';
import { useDesk } from './ReviewContext';
import { isFigure, type ReviewItem } from './reviewItem';
import { useGiveVerdict } from './useGiveVerdict';

/** What can be decided of the chosen item, each with its key. */
export function ItemActions({ item }: { item: ReviewItem }) {
  const { t } = useTranslation();
  const { open } = useDesk();
  const give = useGiveVerdict();
  const { key, verdict, origin } = item;
  const isAside = origin === 'setAside' && verdict === 'rejected';
  const actionOf = (name: 'accept' | 'reject' | 'edit' | 'indicator', act: () => void, isFirst = false) => (
    <button
      type="button"
      className={isFirst ? button.primary : button.button}
      aria-keyshortcuts={REVIEW_LETTERS[name]}
      onClick={act}
    >
      {t(`review.actions.${name}`)}
      <span className={styles.key} aria-hidden="true">
        {REVIEW_LETTERS[name].toUpperCase()}
      </span>
    </button>
  );
  return (
    <div className={styles.actions}>
      {isAside ? (
        <button type="button" className={button.button} onClick={() => give(item, 'reopen')}>
          {t('review.treatAsFigure')}
        </button>
      ) : (
        <>
          {verdict === 'accepted' ? null : actionOf('accept', () => give(item, 'accept'), true)}
          {verdict === 'rejected' ? null : actionOf('reject', () => give(item, 'reject'))}
          {verdict === 'open' ? null : (
            <button type="button" className={button.button} onClick={() => give(item, 'reopen')}>
              {t('review.actions.reopen')}
            </button>
          )}
          {actionOf('edit', () => open({ kind: 'edit', key }))}
          {isFigure(item) ? actionOf('indicator', () => open({ kind: 'indicator', key })) : null}
        </>
      )}
    </div>
  );
}

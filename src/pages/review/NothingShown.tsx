import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import styles from './Items.module.css';
import { useDesk } from './ReviewContext';

/** An empty list: everything is decided, or nothing is of the state and words asked for. */
export function NothingShown({ isSearched, clear }: { isSearched: boolean; clear: () => void }) {
  const { t } = useTranslation();
  const { place, go, state } = useDesk();
  const isDone = place.show === 'open' && !isSearched;
  const isAll = state.progress.decided === state.progress.total;
  const words = isSearched ? 'none' : isDone ? (isAll ? 'allDone' : 'listDone') : 'none';
  return (
    <div className={styles.empty}>
      <p>{t(`review.${words}`)}</p>
      <button
        type="button"
        className={button.button}
        onClick={() => {
          clear();
          go({ show: 'all' });
        }}
      >
        {t('review.showAll')}
      </button>
    </div>
  );
}

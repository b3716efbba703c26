import { useTranslation } from 'react-i18next';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber } from '../../model/format';
import button from '../../ui/button.module.css';
import { AcceptMatched } from './AcceptMatched';
import styles from './Review.module.css';
import { useDesk } from './ReviewContext';
import type { Keeping } from './useKeptDraft';

/** How far the review is, whether it is kept, and what concerns the whole of it. */
export function ReviewBar({ keeping, isOfVisit }: { keeping: Keeping; isOfVisit: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { draft, state, said, undo, redo, open } = useDesk();
  const { decided, total } = state.progress;
  const progress = t('review.progress', {
    n: formatNumber(decided, language),
    all: formatNumber(total, language),
  });
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <b>{progress}</b>
        <progress aria-label={progress} max={total || 1} value={decided} />
        <span className={styles.kept}>
          {isOfVisit ? <strong>{t('review.ofVisit')}</strong> : null}
          {keeping.kind === 'kept' && !isOfVisit
            ? t('review.kept', { time: localTime(new Date(keeping.at)).slice(11) })
            : null}
          {keeping.kind === 'waiting' && !isOfVisit ? t('review.keeping') : null}
          {keeping.kind === 'fault' || keeping.kind === 'other' ? <strong>{t('review.notKept')}</strong> : null}
        </span>
      </div>
      <div className={styles.buttons}>
        {/* Disabled, a button would lose the focus with the last step; there is nothing to do, and nothing is done. */}
        <button type="button" className={button.button} aria-disabled={draft.done === 0} onClick={undo}>
          {t('review.undo')}
        </button>
        <button
          type="button"
          className={button.button}
          aria-disabled={draft.done === draft.decisions.length}
          onClick={redo}
        >
          {t('review.redo')}
        </button>
        <AcceptMatched />
        <button
          type="button"
          className={`${button.button} ${styles.keysButton}`}
          onClick={() => open({ kind: 'keys' })}
        >
          {t('review.keys')}
        </button>
        <button type="button" className={button.primary} onClick={() => open({ kind: 'confirm' })}>
          {t('review.confirm')}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}

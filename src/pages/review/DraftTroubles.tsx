import { useTranslation } from 'react-i18next';
import { localTime } from '../../export/localTime';
import type { Draft } from '../../review/draft';
import button from '../../ui/button.module.css';
import { Notice } from '../../ui/Notice';
import { useDesk } from './ReviewContext';
import type { Keeping } from './useKeptDraft';

/** What keeps the draft from being kept, and what to do; nothing is lost while the page stays open. */
export function DraftTroubles(props: {
  keeping: Keeping;
  takeOver: (theirs: Draft) => void;
  keepMine: () => void;
  again: () => void;
}) {
  const { t } = useTranslation();
  const { draft } = useDesk();
  const { keeping } = props;
  if (keeping.kind === 'fault') {
    return (
      <Notice
        tone="fault"
        title={t('review.notKept')}
        actions={
          <button type="button" className={button.button} onClick={props.again}>
            {t('review.keepAgain')}
          </button>
        }
      >
        <p>{t(`review.faults.${keeping.fault}`)}</p>
      </Notice>
    );
  }
  if (keeping.kind !== 'other') return null;
  const { theirs } = keeping;
  return (
    <Notice
      tone="fault"
      title={t(theirs === 'removed' ? 'review.removedElsewhere' : 'review.changedElsewhere')}
      actions={
        <>
          <button type="button" className={button.button} onClick={props.keepMine}>
            {t('review.keepMine', { n: draft.done })}
          </button>
          {theirs === 'removed' ? null : (
            <button type="button" className={button.button} onClick={() => props.takeOver(theirs)}>
              {t('review.takeTheirs', { n: theirs.done, time: localTime(new Date(theirs.savedAt)).slice(11) })}
            </button>
          )}
        </>
      }
    >
      <p>{t(theirs === 'removed' ? 'review.removedText' : 'review.changedText')}</p>
    </Notice>
  );
}

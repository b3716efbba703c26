import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { arePreferencesKept, watchPreferences } from '../../preferences/preferences';
import button from '../../ui/button.module.css';
import styles from './DisplayPanel.module.css';
import { canUndoReset, forgetReset, resetLook, undoReset } from './resetLook';

/** Every setting back to its default in one press, and the way back; and whether the browser keeps what is chosen. */
export function ResetLine() {
  const { t } = useTranslation();
  const isKept = useSyncExternalStore(watchPreferences, arePreferencesKept);
  const [isReset, setIsReset] = useState(canUndoReset);
  const [canUndo, setCanUndo] = useState(canUndoReset);
  useEffect(() => forgetReset, []);
  return (
    <>
      <p className={styles.note}>{t(isKept ? 'display.lead' : 'display.unkept')}</p>
      <div className={styles.reset}>
        <button
          type="button"
          className={button.button}
          onClick={() => {
            resetLook();
            setIsReset(true);
            setCanUndo(canUndoReset());
          }}
        >
          {t('display.reset')}
        </button>
        <p role="status">{isReset ? t('display.resetDone') : ''}</p>
        {canUndo ? (
          <button
            type="button"
            className={button.button}
            onClick={() => {
              undoReset();
              setIsReset(false);
              setCanUndo(false);
            }}
          >
            {t('display.undo')}
          </button>
        ) : null}
      </div>
    </>
  );
}

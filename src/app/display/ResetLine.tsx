import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { arePreferencesKept, watchPreferences } from '../../preferences/preferences';
import button from '../../ui/button.module.css';
import styles from './ResetLine.module.css';
import { canUndoReset, forgetReset, resetLook, undoReset } from './resetLook';

/** Every setting back to its default in one press, and the way back; and whether the browser keeps what is chosen. */
export function ResetLine() {
  const { t } = useTranslation();
  const isKept = useSyncExternalStore(watchPreferences, arePreferencesKept);
  const [done, setDone] = useState<'reset' | 'undo' | null>(canUndoReset() ? 'reset' : null);
  const reset = useRef<HTMLButtonElement>(null);
  const [canUndo, setCanUndo] = useState(canUndoReset);
  useEffect(() => forgetReset, []);
  return (
    <>
      <p className={styles.lead}>{t(isKept ? 'display.lead' : 'display.unkept')}</p>
      <div className={styles.reset}>
        <button
          ref={reset}
          type="button"
          className={button.button}
          onClick={() => {
            resetLook();
            setDone('reset');
            setCanUndo(canUndoReset());
          }}
        >
          {t('display.reset')}
        </button>
        <p role="status">{done === null ? '' : t(done === 'reset' ? 'display.resetDone' : 'display.undone')}</p>
        {canUndo ? (
          <button
            type="button"
            className={button.button}
            onClick={() => {
              undoReset();
              setDone('undo');
              setCanUndo(false);
              // This button goes.
              reset.current?.focus();
            }}
          >
            {t('display.undo')}
          </button>
        ) : null}
      </div>
    </>
  );
}

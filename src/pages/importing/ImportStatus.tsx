import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueList } from '../shared/intake/IssueList';
import { WorkingBar } from '../shared/intake/WorkingBar';
import styles from './ImportPage.module.css';
import type { ImportState } from './useImport';

/** How far the reading is, or why it came to nothing; told to screen readers as it changes. */
export function ImportStatus({ state, cancel }: { state: ImportState; cancel: () => void }) {
  const { t } = useTranslation();
  const line = useRef<HTMLDivElement>(null);
  // Below a narrow window's edge it would be said to nobody.
  useEffect(() => {
    if (state.kind === 'refused') line.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  const isWorking = state.kind === 'working';
  const step = !isWorking ? '' : state.step === 'compare' ? t('importing.comparing') : t(`intake.steps.${state.step}`);
  return (
    <>
      <div ref={line} role="status" className={styles.status}>
        {step ? <p>{step}</p> : null}
        {state.kind === 'cancelled' || state.kind === 'failed' ? <p>{t(`importing.ends.${state.kind}`)}</p> : null}
        {state.kind === 'refused' ? (
          <>
            <h3 className={styles.nothing}>{t('importing.nothingRead')}</h3>
            <IssueList issues={state.issues} />
            <p className={styles.untouched}>{t('importing.untouched')}</p>
          </>
        ) : null}
      </div>
      {isWorking ? <WorkingBar label={step} done={state.done} total={state.total} cancel={cancel} /> : null}
    </>
  );
}

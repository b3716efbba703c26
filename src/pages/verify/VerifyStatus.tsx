import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import button from '../../ui/button.module.css';
import { useDataset } from '../shared/DatasetContext';
import type { VerifyState } from './useVerify';
import { VerifyIssues } from './VerifyIssues';
import styles from './VerifyPage.module.css';
import { verifySentence } from './verifySentence';

/** How far a check is, or why it came to nothing; told to screen readers as it changes. */
export function VerifyStatus(props: { state: VerifyState; cancel: () => void; again: (() => void) | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const { state, again } = props;
  const isStale = state.kind === 'checked' && state.entry?.id !== entry?.id;
  const { done = 0, total = 0 } = state.kind === 'working' ? state : {};
  return (
    <>
      <div role="status" className={styles.status}>
        {state.kind === 'working' ? <p>{t(`verify.steps.${state.step}`)}</p> : null}
        {state.kind === 'cancelled' || state.kind === 'failed' ? <p>{t(`verify.ends.${state.kind}`)}</p> : null}
        {state.kind === 'refused' ? <VerifyIssues issues={state.issues} /> : null}
        {state.kind === 'data' ? (
          <p>{t('verify.isData', { file: state.file || t('intake.pasted'), form: t(`intake.forms.${state.form}`) })}</p>
        ) : null}
        {isStale ? <p>{t('verify.stale')}</p> : null}
        {state.kind === 'checked' && !isStale ? (
          <p className="visually-hidden">{verifySentence(state.checked, t, language)}</p>
        ) : null}
      </div>
      {state.kind === 'working' ? (
        <div className={styles.working}>
          <progress
            aria-label={t(`verify.steps.${state.step}`)}
            max={total || 1}
            {...(total > 0 ? { value: done } : {})}
          />
          <button type="button" className={button.button} onClick={props.cancel}>
            {t('takeaway.cancel')}
          </button>
        </div>
      ) : null}
      {isStale && again ? (
        <button type="button" className={button.button} onClick={again}>
          {t('verify.again')}
        </button>
      ) : null}
    </>
  );
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import button from '../../ui/button.module.css';
import { useDataset } from '../shared/DatasetContext';
import { IssueList } from '../shared/intake/IssueList';
import { WorkingBar } from '../shared/intake/WorkingBar';
import type { VerifyState } from './useVerify';
import styles from './VerifyPage.module.css';
import { verifySentence } from './verifySentence';

/** How far a check is, or why it came to nothing; told to screen readers as it changes. */
export function VerifyStatus(props: { state: VerifyState; cancel: () => void; again: (() => void) | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const { state, again } = props;
  const isStale = state.kind === 'checked' && state.entry?.id !== entry?.id;
  const step = state.kind === 'working' ? stepWords(state.step, t) : '';
  return (
    <>
      <div role="status" className={styles.status}>
        {step ? <p>{step}</p> : null}
        {state.kind === 'cancelled' || state.kind === 'failed' ? <p>{t(`verify.ends.${state.kind}`)}</p> : null}
        {state.kind === 'refused' ? <IssueList issues={state.issues} /> : null}
        {state.kind === 'data' ? (
          <p>{t('verify.isData', { file: state.file || t('intake.pasted'), form: t(`intake.forms.${state.form}`) })}</p>
        ) : null}
        {isStale ? <p>{t('verify.stale')}</p> : null}
        {state.kind === 'checked' && !isStale ? (
          <p className="visually-hidden">{verifySentence(state.checked, t, language)}</p>
        ) : null}
      </div>
      {state.kind === 'working' ? (
        <WorkingBar label={step} done={state.done} total={state.total} cancel={props.cancel} />
      ) : null}
      {isStale && again ? (
        <button type="button" className={button.button} onClick={again}>
          {t('verify.again')}
        </button>
      ) : null}
    </>
  );
}

function stepWords(step: Extract<VerifyState, { kind: 'working' }>['step'], t: TFunction): string {
  return step === 'numbers' || step === 'quotes' ? t(`verify.steps.${step}`) : t(`intake.steps.${step}`);
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useModal } from '../../ui/useModal';
import { AidChoices } from './AidChoices';
import styles from './DisplayPanel.module.css';
import { ElderChoice } from './ElderChoice';
import { KeyList } from './KeyList';
import { LanguageChoice } from './LanguageChoice';
import { LookChoices } from './LookChoices';
import { ResetLine } from './ResetLine';

/** How the site looks, reads and speaks, in one place beside the page, where each choice is seen at once. */
export function DisplayPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useModal(onClose);
  return (
    <dialog ref={dialog} data-display="" aria-labelledby={id} className={styles.panel}>
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={id} tabIndex={-1} data-first="">
            {t('display.title')}
          </h2>
          <button type="button" className={styles.close} aria-label={t('display.close')} onClick={onClose}>
            ×
          </button>
        </div>
        <ResetLine />
        <ElderChoice />
        <LookChoices />
        <AidChoices />
        <LanguageChoice />
        <KeyList onLeave={onClose} />
      </div>
    </dialog>
  );
}

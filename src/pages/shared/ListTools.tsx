import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ListTools.module.css';

/** What can be done with a list, side by side above it; a phone folds it away, so that the list comes first. */
export function ListTools({ lead, children }: { lead?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.tools}>
      {lead}
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('explorer.tools')}
        <span aria-hidden="true">{isOpen ? '−' : '+'}</span>
      </button>
      <div id={id} className={isOpen ? styles.open : styles.folded}>
        {children}
      </div>
    </div>
  );
}

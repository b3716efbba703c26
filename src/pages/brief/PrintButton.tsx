import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import styles from './BriefPage.module.css';

/** How long a browser may take to open its print window, in milliseconds. */
const PATIENCE = 1500;

/**
 * Prints the page; some browsers inside other programs have no printing, or ignore it without a word.
 * @param children what stands beside the button
 */
export function PrintButton({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [isRefused, setIsRefused] = useState(false);
  const timer = useRef(0);
  const print = () => {
    setIsRefused(false);
    window.clearTimeout(timer.current);
    const heard = () => window.clearTimeout(timer.current);
    window.addEventListener('beforeprint', heard, { once: true });
    timer.current = window.setTimeout(() => {
      window.removeEventListener('beforeprint', heard);
      setIsRefused(true);
    }, PATIENCE);
    try {
      window.print();
    } catch {
      // There is none: said when the time is up.
    }
  };
  return (
    <div className={styles.print}>
      <button type="button" className={button.primary} onClick={print}>
        {t('brief.print')}
      </button>
      {children}
      <p role="status" className={styles.hint}>
        {isRefused ? t('brief.printRefused') : t('brief.printHint')}
      </p>
    </div>
  );
}

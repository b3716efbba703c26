import { useTranslation } from 'react-i18next';
import { writePreferences } from '../preferences/preferences';
import button from '../ui/button.module.css';
import styles from './Layout.module.css';

/** The way out of elder mode, on every page; seen in elder mode alone, from the first paint on. */
export function ElderLine() {
  const { t } = useTranslation();
  return (
    <div className={styles.elder}>
      <p>{t('shell.elder')}</p>
      <button type="button" className={button.button} onClick={() => writePreferences({ isElder: false })}>
        {t('shell.leaveElder')}
      </button>
    </div>
  );
}

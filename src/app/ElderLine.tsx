import { useTranslation } from 'react-i18next';
import { writePreferences } from '../preferences/preferences';
import button from '../ui/button.module.css';
import { focusHeading } from '../ui/focusHeading';
import styles from './ElderLine.module.css';
import { elderExit } from './elderExit';

/** The way out of elder mode, on every page; seen in elder mode alone, from the first paint on. */
export function ElderLine() {
  const { t } = useTranslation();
  const leave = () => {
    writePreferences({ isElder: false });
    elderExit.set(true);
    // The button is gone now.
    focusHeading();
  };
  return (
    <div className={styles.elder}>
      <p>{t('shell.elder')}</p>
      <button type="button" className={button.button} onClick={leave}>
        {t('shell.leaveElder')}
      </button>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../i18n/languages';
import { LanguageLink } from '../LanguageLink';
import styles from './DisplayPanel.module.css';

/** This page in each language. */
export function LanguageChoice() {
  const { t } = useTranslation();
  return (
    <div className={styles.part}>
      <h3>{t('display.language')}</h3>
      <ul className={styles.languages}>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <LanguageLink language={language} />
          </li>
        ))}
      </ul>
    </div>
  );
}

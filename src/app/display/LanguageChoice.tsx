import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../i18n/languages';
import { LanguageLink } from '../LanguageLink';
import styles from './LanguageChoice.module.css';
import part from './part.module.css';

/** This page in each language. */
export function LanguageChoice() {
  const { t } = useTranslation();
  return (
    <div className={part.part}>
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

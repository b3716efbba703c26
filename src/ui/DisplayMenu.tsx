import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { THEMES, writePreferences } from '../preferences/preferences';
import { usePreferences } from '../preferences/usePreferences';
import { Disclosure } from './Disclosure';
import styles from './DisplayMenu.module.css';

/** How the site looks: theme and language. */
export function DisplayMenu(props: { hrefOf: (language: (typeof LANGUAGES)[number]) => string }) {
  const { t } = useTranslation();
  const { theme } = usePreferences();
  const shown = useLanguage();
  return (
    <Disclosure label={t('shell.display')}>
      <fieldset>
        <legend>{t('shell.theme')}</legend>
        {THEMES.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="theme"
              checked={theme === option}
              onChange={() => writePreferences({ theme: option })}
            />
            {t(`shell.themes.${option}`)}
          </label>
        ))}
      </fieldset>
      <p className={styles.legend}>{t('shell.language')}</p>
      <ul className={styles.languages}>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={props.hrefOf(language)}
              lang={language}
              hrefLang={language}
              aria-current={language === shown}
              onClick={(event) => {
                writePreferences({ language });
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                // In place of this entry: Back must not return to the other language and be sent on again.
                event.preventDefault();
                window.location.replace(event.currentTarget.href);
              }}
            >
              {t(`shell.languages.${language}`)}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

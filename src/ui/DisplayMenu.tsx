import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { THEMES, writePreferences } from '../preferences/preferences';
import { usePreferences } from '../preferences/usePreferences';
import styles from './DisplayMenu.module.css';

/** How the site looks: theme and language. Esc or a press elsewhere closes it. */
export function DisplayMenu(props: { hrefOf: (language: (typeof LANGUAGES)[number]) => string }) {
  const { t } = useTranslation();
  const { theme } = usePreferences();
  const shown = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isOutside = event.type === 'pointerdown' && !details.contains(event.target as Node);
      if (!isEscape && !isOutside) return;
      details.open = false;
      if (isEscape) details.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);

  return (
    <details ref={menu} className={styles.menu}>
      <summary>{t('shell.display')}</summary>
      <div className={styles.panel}>
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
        <ul>
          {LANGUAGES.map((language) => (
            <li key={language}>
              <a
                href={props.hrefOf(language)}
                lang={language}
                hrefLang={language}
                aria-current={language === shown}
                onClick={() => writePreferences({ language })}
              >
                {t(`shell.languages.${language}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { THEMES, writePreferences } from '../preferences/preferences';
import { usePreferences } from '../preferences/usePreferences';
import styles from './DisplayMenu.module.css';

/** How the site looks: theme and language. Esc, a press elsewhere or leaving it closes it. */
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
    <details
      ref={menu}
      className={styles.menu}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary className={styles.summary}>{t('shell.display')}</summary>
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
      </div>
    </details>
  );
}

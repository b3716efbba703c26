import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { writePreferences } from '../preferences/preferences';
import { noteLanguageChange } from './languageChange';
import { useLanguageHref } from './useLanguageHref';

/** This page in a language, which is then the one a person has chosen. */
export function LanguageLink({ language }: { language: Language }) {
  const { t } = useTranslation();
  const shown = useLanguage();
  const hrefOf = useLanguageHref();
  return (
    <a
      href={hrefOf(language)}
      lang={language}
      hrefLang={language}
      aria-current={language === shown}
      onClick={(event) => {
        writePreferences({ language });
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        // In place of this entry: Back must not return to the other language and be sent on again.
        event.preventDefault();
        noteLanguageChange();
        window.location.replace(event.currentTarget.href);
      }}
    >
      {t(`shell.languages.${language}`)}
    </a>
  );
}

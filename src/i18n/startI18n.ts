import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';

/** The words of each language, loaded when it is the one shown. */
const loaders = {
  'zh-CN': () => import('./zh-CN/words'),
  en: () => import('./en/words'),
} satisfies Record<Language, unknown>;

/** An i18n instance that already holds every word of one language: nothing suspends, nothing flashes. */
export async function startI18n(language: Language): Promise<i18n> {
  const { words } = await loaders[language]();
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}

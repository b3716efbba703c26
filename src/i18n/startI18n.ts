import i18next, { type i18n, type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';
import { nestQuotes } from './nestQuotes';

/** The words of each language, loaded when it is the one shown. */
const loaders = {
  'zh-CN': () => import('./zh-CN/words'),
  en: () => import('./en/words'),
} satisfies Record<Language, unknown>;

/** Names bring quotation marks of their own into those of a text. */
const quotes = {
  type: 'postProcessor',
  name: 'quotes',
  process: (value: unknown) => (typeof value === 'string' ? nestQuotes(value) : value) as string,
} satisfies PostProcessorModule;

/** An i18n instance that already holds every word of one language: nothing suspends, nothing flashes. */
export async function startI18n(language: Language): Promise<i18n> {
  const { words } = await loaders[language]();
  const instance = i18next.createInstance();
  await instance
    .use(initReactI18next)
    .use(quotes)
    .init({
      lng: language,
      fallbackLng: false,
      resources: { [language]: { translation: words } },
      interpolation: { escapeValue: false },
      postProcess: [quotes.name],
      returnNull: false,
      initAsync: false,
    });
  return instance;
}

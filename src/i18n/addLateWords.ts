import type { i18n } from 'i18next';
import { isLanguage } from './languages';

const loaders = {
  'zh-CN': () => import('./zh-CN/lateWords'),
  en: () => import('./en/lateWords'),
};

/** Gives an i18n instance the words of decks and briefings; a page that speaks them waits for this in its loader. */
export async function addLateWords(instance: i18n): Promise<void> {
  const { language } = instance;
  if (!isLanguage(language) || instance.exists('deck.whole')) return;
  const { lateWords } = await loaders[language]();
  instance.addResourceBundle(language, 'translation', lateWords, true);
}

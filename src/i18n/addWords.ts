import type { i18n } from 'i18next';
import { isLanguage, type Language } from './languages';

/**
 * Gives an i18n instance more words of its language, once.
 * @param probe the key of one of them: where it is known, all are
 */
export async function addWords(
  instance: i18n,
  probe: string,
  loaders: Readonly<Record<Language, () => Promise<object>>>,
): Promise<void> {
  const { language } = instance;
  if (!isLanguage(language) || instance.exists(probe)) return;
  instance.addResourceBundle(language, 'translation', await loaders[language](), true);
}

import type { i18n } from 'i18next';
import type { Language } from '../../src/i18n/languages';
import { startI18n } from '../../src/i18n/startI18n';

/** The app's words, but a missing one, or a text without its number, is a complaint and so fails the test. */
export async function strictI18n(language: Language): Promise<i18n> {
  const words = await startI18n(language);
  words.options.saveMissing = true;
  words.on('missingKey', (_languages, _namespace, key) => console.error(`no words for ${key}`));
  words.options.missingInterpolationHandler = (text: string, match: RegExpExecArray) => {
    console.error(`no value for ${match[0]} in ${text}`);
    return '';
  };
  return words;
}

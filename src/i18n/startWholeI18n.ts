import type { i18n } from 'i18next';
import { addChartWords } from './addChartWords';
import { addLateWords } from './addLateWords';
import type { Language } from './languages';
import { startI18n } from './startI18n';

/** An i18n instance with every word there is: where the site is built, nobody waits for them. */
export async function startWholeI18n(language: Language): Promise<i18n> {
  const instance = await startI18n(language);
  await Promise.all([addLateWords(instance), addChartWords(instance)]);
  return instance;
}

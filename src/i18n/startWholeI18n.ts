import type { i18n } from 'i18next';
import { addWords } from './addWords';
import type { Language } from './languages';
import { LATE_GROUPS } from './lateGroups';
import { startI18n } from './startI18n';

/** An i18n instance with every word there is: where the site is built, nobody waits for them. */
export async function startWholeI18n(language: Language): Promise<i18n> {
  const instance = await startI18n(language);
  await addWords(instance, ...LATE_GROUPS, 'chart', 'compare', 'verify', 'years');
  return instance;
}

import type { i18n } from 'i18next';
import { isLanguage } from './languages';
import { WORD_GROUPS, type WordGroup } from './wordGroups';

/** Whether an i18n instance has the words of a group. */
export const hasWords = (instance: i18n, group: WordGroup): boolean => instance.exists(WORD_GROUPS[group].probe);

/** Gives an i18n instance groups of words of its language, each once; a page or dialog that speaks them waits for this. */
export async function addWords(instance: i18n, ...groups: readonly WordGroup[]): Promise<void> {
  const { language } = instance;
  if (!isLanguage(language)) return;
  const load = async (group: WordGroup) => {
    if (hasWords(instance, group)) return;
    instance.addResourceBundle(language, 'translation', await WORD_GROUPS[group][language](), true);
  };
  await Promise.all(groups.map(load));
}

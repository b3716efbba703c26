import type { i18n } from 'i18next';
import { addWords } from './addWords';

const loaders = {
  'zh-CN': async () => (await import('./zh-CN/lateWords')).lateWords,
  en: async () => (await import('./en/lateWords')).lateWords,
};

/** Gives an i18n instance the words that few visits need; a page or dialog that speaks them waits for this. */
export const addLateWords = (instance: i18n): Promise<void> => addWords(instance, 'deck.whole', loaders);

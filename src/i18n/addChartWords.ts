import type { i18n } from 'i18next';
import { addWords } from './addWords';

const loaders = {
  'zh-CN': async () => (await import('./zh-CN/chartWords')).chartWords,
  en: async () => (await import('./en/chartWords')).chartWords,
};

/** Gives an i18n instance what charts say of themselves; a page whose marks speak waits for this in its loader. */
export const addChartWords = (instance: i18n): Promise<void> => addWords(instance, 'summary.alike', loaders);

import type { i18n } from 'i18next';
import { isLanguage } from './languages';

const loaders = {
  'zh-CN': () => import('./zh-CN/chartWords'),
  en: () => import('./en/chartWords'),
};

/** Gives an i18n instance what charts say of themselves; a page whose marks speak waits for this in its loader. */
export async function addChartWords(instance: i18n): Promise<void> {
  const { language } = instance;
  if (!isLanguage(language) || instance.exists('summary.alike')) return;
  const { chartWords } = await loaders[language]();
  instance.addResourceBundle(language, 'translation', chartWords, true);
}

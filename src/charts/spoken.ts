import type { Language } from '../model/format';

/** What is said of one mark, as one phrase; parts that are empty are left out. */
export const spoken = (parts: readonly string[], language: Language): string =>
  parts.filter(Boolean).join(language === 'en' ? ', ' : '，');

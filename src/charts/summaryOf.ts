import type { Language } from '../model/format';

/** Sentences as one text; those that are empty are left out. */
export const summaryOf = (sentences: readonly string[], language: Language): string =>
  sentences.filter(Boolean).join(language === 'en' ? ' ' : '');

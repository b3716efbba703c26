import type { Definition } from './definitionOf';
import { inLanguage, type Language } from './format';

const KEYS = {
  own: 'indicator.definitionOwn',
  here: 'indicator.definitionNote',
  catalogue: 'indicator.definitionCatalogue',
} as const;

/** The words for whose reading a definition is, as `t` gives them. */
type Words = (key: (typeof KEYS)[keyof typeof KEYS] | 'indicator.definitionFrom', values: { title: string }) => string;

/** Whose reading a definition is, as a sentence of its own. */
export function definitionWords({ from }: Definition, t: Words, language: Language): string {
  if (typeof from === 'string') return t(KEYS[from], { title: '' });
  return t('indicator.definitionFrom', { title: inLanguage(from.title, language) });
}

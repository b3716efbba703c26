import { words as english } from '../../src/i18n/en/words';
import type { Language } from '../../src/i18n/languages';
import { WORD_GROUPS } from '../../src/i18n/wordGroups';
import { words as chinese } from '../../src/i18n/zh-CN/words';

export type Text = readonly [path: string, text: string];

function flatten(value: unknown, path: readonly string[] = []): Text[] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (value === null || typeof value !== 'object') throw new Error(`${path.join('.')} is no text`);
  return Object.entries(value).flatMap(([key, part]) => flatten(part, [...path, key]));
}

/** Every interface text of a language by its path: `faults.expected.json`, `data.omitted.0`. */
export async function everyText(language: Language): Promise<Text[]> {
  const groups = await Promise.all(Object.values(WORD_GROUPS).map((group) => group[language]()));
  return [language === 'en' ? english : chinese, ...groups].flatMap((words) => flatten(words));
}

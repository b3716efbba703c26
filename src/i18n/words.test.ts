import { expect, test } from 'vitest';
import { everyText, type Text } from '../../tests/support/everyText';
import { filesIn, textOf } from '../../tests/support/sourceFiles';

const english = await everyText('en');
const chinese = await everyText('zh-CN');
const keyOf = (path: string) => path.replace(/_(one|other)$/, '');
const keys = (texts: readonly Text[]) => [...new Set(texts.map(([path]) => keyOf(path)))].sort();
const placeholders = (text: string) => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();
const chineseOf = new Map(chinese.map(([path, text]) => [keyOf(path), text]));

test('holds words', () => {
  expect(chinese.length).toBeGreaterThan(150);
});

test('both languages have the same keys', () => {
  expect(keys(english)).toEqual(keys(chinese));
});

test('a number of things has both English forms and the one Chinese form', () => {
  const forms = (texts: readonly Text[]) =>
    texts.map(([path]) => path).filter((path) => /_(zero|one|two|few|many|other)$/.test(path));
  const counted = forms(chinese).map(keyOf);
  expect(counted.length).toBeGreaterThan(0);
  expect(forms(chinese).filter((path) => !path.endsWith('_other'))).toEqual([]);
  expect(forms(english).sort()).toEqual(counted.flatMap((key) => [`${key}_one`, `${key}_other`]).sort());
});

test('each text has the same placeholders in both languages', () => {
  const differing = english.filter(
    ([path, text]) => placeholders(text).join() !== placeholders(chineseOf.get(keyOf(path)) ?? '').join(),
  );
  expect(differing).toEqual([]);
});

test.each([
  ['English', english],
  ['Chinese', chinese],
])('every %s text says something, in whole placeholders', (_, texts) => {
  expect(texts.filter(([, text]) => text.replace(/\{\{.*?\}\}/g, 'x').trim() === '')).toEqual([]);
  // A malformed placeholder would be shown as it stands; ours are plain names.
  expect(texts.filter(([, text]) => /[{}]/.test(text.replace(/\{\{[a-zA-Z]+\}\}/g, '')))).toEqual([]);
});

test('no Chinese in English, but for the name of the language', () => {
  const mixed = english.filter(([, text]) => /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/.test(text));
  expect(mixed).toEqual([['shell.languages.zh-CN', '中文']]);
});

test('no word is kept that nothing says', () => {
  const code = filesIn('src', true)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/i18n/') && !/\.test\.tsx?$/.test(file))
    .map(textOf)
    .join('\n');
  const isSaid = (path: string) => {
    const steps = path.split('.');
    // In full, as the list above it, or made from the part above it: `terms.statuses.${status}`.
    const whole = [path, steps.slice(0, -1).join('.')].some((key) => code.includes(`'${key}'`));
    return whole || code.includes(`\`${steps.slice(0, -1).join('.')}.\${`);
  };
  const unsaid = chinese.map(([path]) => keyOf(path)).filter((path) => !isSaid(path));
  expect(unsaid).toEqual([]);
});

import { expect, test } from 'vitest';
import { nestQuotes } from './nestQuotes';
import { startI18n } from './startI18n';

test.each([
  ['已接受“主题服务”', '已接受“主题服务”'],
  ['已接受““一件事”主题服务”', '已接受“‘一件事’主题服务”'],
  ['接受“推行“甲”和“乙””，再看“丙”', '接受“推行‘甲’和‘乙’”，再看“丙”'],
  ['接受“落实“学习‘四项’制度”要求”', '接受“落实‘学习“四项”制度’要求”'],
  ['Accepted “The city’s “one thing” services”', 'Accepted “The city’s ‘one thing’ services”'],
  ['the browser’s “names” and “words”', 'the browser’s “names” and “words”'],
  ['接受“断在“中间”', '接受“断在“中间”'],
  ['没有”的', '没有”的'],
])('%s', (text, expected) => {
  expect(nestQuotes(text)).toBe(expected);
});

test.each(['zh-CN', 'en'] as const)('a name in the words of %s', async (language) => {
  const words = await startI18n(language);
  words.addResourceBundle(language, 'translation', { named: '“{{name}}”', list: ['“{{name}}”'] });
  const t = words.t as unknown as (key: string, given: object) => unknown;
  expect(t('named', { name: '“一件事”主题服务' })).toBe('“‘一件事’主题服务”');
  expect(t('list', { name: '“甲”', returnObjects: true })).toEqual(['“‘甲’”']);
});

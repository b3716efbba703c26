import { expect, test } from 'vitest';
import { pickVoice } from './pickVoice';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

test.each([
  ['mainland Mandarin', ['en-US', 'zh-HK', 'zh-CN'], 'zh-CN'],
  ['with an underscore, as Android writes it', ['zh_TW', 'zh_CN'], 'zh_CN'],
  ['by its other name', ['cmn-Hans-CN'], 'cmn-Hans-CN'],
  ['a dialect after the standard', ['zh-CN-sichuan', 'zh-CN'], 'zh-CN'],
  ['Taiwan’s Mandarin where there is no other', ['zh-HK', 'zh-TW'], 'zh-TW'],
  ['never Cantonese', ['zh-HK', 'yue-HK'], undefined],
  ['never another language', ['en-US', 'ja-JP', 'zha'], undefined],
  ['none at all', [], undefined],
])('Chinese: %s', (_, langs, chosen) => {
  expect(
    pickVoice(
      langs.map((lang) => voice(lang)),
      'zh-CN',
    )?.lang,
  ).toBe(chosen);
});

test('a voice of this computer comes before one that needs a network', () => {
  const far = voice('zh-CN', false, true);
  const near = voice('zh-TW');
  expect(pickVoice([far, near], 'zh-CN')).toBe(near);
  expect(pickVoice([far], 'zh-CN')).toBe(far);
});

test('English: the browser’s own choice among equals', () => {
  const chosen = voice('en-GB', true, true);
  expect(pickVoice([voice('en-US'), chosen, voice('en-IN')], 'en')).toBe(chosen);
});

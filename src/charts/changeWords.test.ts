import { expect, test } from 'vitest';
import { makeIndicator } from '../../tests/support/make';
import { strictI18n } from '../../tests/support/strictI18n';
import { addWords } from '../i18n/addWords';
import { changeWords } from './changeWords';

const bases = makeIndicator({ unit: { zh: '个', en: 'bases' } });

test.each([
  [1, 'zh-CN', '+1个'],
  [1, 'en', '+1\u00a0base'],
  [-1, 'en', '−1\u00a0base'],
  [2, 'en', '+2\u00a0bases'],
  [-3, 'en', '−3\u00a0bases'],
] as const)('a change of %d in %s', async (value, language, expected) => {
  const i18n = await strictI18n(language);
  await addWords(i18n, 'compare');
  expect(changeWords({ kind: 'number', value, percent: null }, bases, i18n.t, language)).toBe(expected);
});

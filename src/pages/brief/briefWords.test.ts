import { expect, test } from 'vitest';
import { strictI18n } from '../../../tests/support/strictI18n';
import { addWords } from '../../i18n/addWords';
import { titlesWords } from './briefWords';

test.each([
  ['zh-CN', false, '另有2项见网站'],
  ['zh-CN', true, '另有2项未列入'],
  ['en', false, 'and 2 more on the site'],
  ['en', true, 'and 2 more, not listed here'],
] as const)(
  'what a briefing leaves out, in %s, of a report that was brought in: %s',
  async (language, isKept, said) => {
    const i18n = await strictI18n(language);
    await addWords(i18n, 'late');
    expect(titlesWords({ shown: [], more: 2 }, i18n.t, language, isKept)).toBe(said);
    expect(titlesWords({ shown: [], more: 0 }, i18n.t, language, isKept)).toBe('');
  },
);

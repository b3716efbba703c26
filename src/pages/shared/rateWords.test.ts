import { expect, test } from 'vitest';
import { startI18n } from '../../i18n/startI18n';
import { gapWords, rateWords } from './rateWords';

const said = (atCeiling: number, belowCeiling: number) => ({
  rates: atCeiling + belowCeiling,
  atCeiling,
  belowCeiling,
  stated: 0,
  missing: 0,
  largestGap: null,
  isLargestWritten: false,
});

test.each([
  [9, 4, '13项比率中9项达到100%，4项仍有缺口', '9 of 13 rates are at 100%, 4 still fall short'],
  [1, 1, '2项比率中1项达到100%，1项仍有缺口', '1 of 2 rates is at 100%, 1 still falls short'],
  [0, 4, '4项比率均未达到100%', 'None of the 4 rates is at 100%'],
  [0, 1, '1项比率，未达到100%', 'The one rate is short of 100%'],
  [4, 0, '4项比率全部达到100%', 'All 4 rates are at 100%'],
  [2, 0, '2项比率全部达到100%', 'Both rates are at 100%'],
  [1, 0, '1项比率，已达100%', 'The one rate is at 100%'],
])('%i at 100%%, %i short', async (atCeiling, belowCeiling, chinese, english) => {
  const of = said(atCeiling, belowCeiling);
  const words = async (language: 'zh-CN' | 'en') => {
    const { t } = await startI18n(language);
    return rateWords(of, t) + gapWords(of, t);
  };
  expect(await words('zh-CN')).toBe(chinese);
  expect(await words('en')).toBe(english);
});

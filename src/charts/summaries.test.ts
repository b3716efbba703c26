import { beforeAll, describe, expect, test } from 'vitest';
import { fictionalSeries } from '../../tests/support/fictionalSeries';
import { makeIndicator, makeRate } from '../../tests/support/make';
import { makeTrend } from '../../tests/support/makeTrend';
import { strictI18n } from '../../tests/support/strictI18n';
import { addWords } from '../i18n/addWords';
import { placeIndex } from '../model/comparison';
import type { CountPoint } from '../model/countSeries';
import type { Language } from '../model/format';
import type { GapPoint } from '../model/gapSeries';
import { peersOf } from '../model/peers';
import { placeStanding } from '../model/placeStanding';
import { placesOf } from '../model/places';
import { countSummary } from './countSummary';
import { distributionSummary } from './distributionSummary';
import { gapSummary } from './gapSummary';
import { stackSummary } from './stackSummary';
import { trendSummary } from './trendSummary';

type Words = Awaited<ReturnType<typeof strictI18n>>['t'];
const t: Partial<Record<Language, Words>> = {};
beforeAll(async () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const i18n = await strictI18n(language);
    await addWords(i18n, 'series', 'chart');
    t[language] = i18n.t;
  }
});

/** What is said in both languages. */
const both = (say: (t: Words, language: Language) => string) =>
  (['zh-CN', 'en'] as const).map((language) => {
    const words = t[language];
    if (!words) throw new Error(language);
    return say(words, language);
  });

const gap = (label: string, points: number): GapPoint => ({
  id: label,
  label,
  printed: '',
  gap: points,
  isShort: points > 0,
  isExact: true,
  gapNumber: String(points),
  gapText: `${points} pp`,
  domain: 'd',
  domainName: 'd',
});
const [ONE, OTHER] = [gap('甲', 4), gap('乙', 4)];
const count = (label: string, printed: string): CountPoint => ({
  id: label,
  label,
  value: 1,
  printed,
  domain: 'd',
  domainName: 'd',
});

describe('gaps', () => {
  test.each([
    [
      'several',
      { short: 3, reached: 9, missing: 1, most: [gap('甲', 3.9)], least: [gap('乙', 0.1), gap('丙', 0.1)] },
      '3项比率有缺口。最大3.9 pp：甲。最小0.1 pp：乙、丙。9项已达100%。1项报告未列。图中只有2023年的数字。',
      '3 rates are short of 100%. Largest, 3.9 pp: 甲. Smallest, 0.1 pp: 乙 and 丙. 9 are at 100%. 1 is not in the report. The chart shows 2023 only.',
    ],
    [
      'one',
      { short: 1, reached: 0, missing: 0, most: [ONE], least: [ONE] },
      '1项比率有缺口。最大4 pp：甲。图中只有2023年的数字。',
      '1 rate is short of 100%. Largest, 4 pp: 甲. The chart shows 2023 only.',
    ],
    [
      'all alike',
      { short: 2, reached: 1, missing: 0, most: [ONE, OTHER], least: [ONE, OTHER] },
      '2项比率有缺口。全部是4 pp。1项已达100%。图中只有2023年的数字。',
      '2 rates are short of 100%. All are 4 pp. 1 is at 100%. The chart shows 2023 only.',
    ],
    [
      'by the numbers as printed alone',
      { short: 3, reached: 0, missing: 0, most: [ONE], least: [OTHER], isMostWritten: true, isLeastWritten: true },
      '3项比率有缺口。按报告所写的数，最大的是甲（4 pp）。按报告所写的数，最小的是乙（4 pp）。图中只有2023年的数字。',
      '3 rates are short of 100%. Largest by the numbers as printed: 甲 (4 pp). Smallest by the numbers as printed: 乙 (4 pp). The chart shows 2023 only.',
    ],
    [
      'of one number, not all exact',
      { short: 2, reached: 0, missing: 0, most: [ONE, OTHER], least: [ONE, OTHER], isMostWritten: true },
      '2项比率有缺口。报告所写的数相同，但不都是确数：甲（4 pp）、乙（4 pp）。图中只有2023年的数字。',
      '2 rates are short of 100%. The same number is printed of all, but not of all exactly: 甲 (4 pp) and 乙 (4 pp). The chart shows 2023 only.',
    ],
    [
      'none',
      { short: 0, reached: 2, missing: 0, most: [], least: [] },
      '2项已达100%。图中只有2023年的数字。',
      '2 are at 100%. The chart shows 2023 only.',
    ],
  ])('%s', (_, facts, zh, en) => {
    expect(both((words, language) => gapSummary(facts, 2023, words, language))).toEqual([zh, en]);
  });
});

test('counts judge nothing, and so many tie that the rest are counted', () => {
  const least = ['乙', '丙', '丁', '戊'].map((label) => count(label, '1件'));
  const facts = { stated: 5, missing: 0, most: [count('甲', '650件')], least };
  expect(both((words, language) => countSummary(facts, 2023, words, language))).toEqual([
    '5项数量，单位相同，只陈述，不评价高低。最大650件：甲。最小1件：乙、丙、丁，另有1项。图中只有2023年的数字。',
    '5 counts, stated and not judged. Largest, 650件: 甲. Smallest, 1件: 乙, 丙 and 丁 and 1 more. The chart shows 2023 only.',
  ]);
});

test('stacks by their sums', () => {
  const rows = [
    { label: '甲', values: { a: 4, b: 1 } },
    { label: '乙', values: { a: 1 } },
  ];
  expect(both((words, language) => stackSummary(rows, 2023, words, language))).toEqual([
    '2个类别，共6条记录。最多5条记录：甲。最少1条记录：乙。图中只有2023年的数字。',
    '2 categories, 6 records in all. Most, 5 records: 甲. Fewest, 1 record: 乙. The chart shows 2023 only.',
  ]);
});

describe('trends', () => {
  test.each([
    [
      'places and years, with what is missing and what counts something else',
      makeTrend([
        [10, null],
        [30, '~90'],
      ]),
      '2个地区。2020—2021年，共2年。最大30件：虚构1市2020年。最小10件：虚构0市2020年。1个数值报告未列。1个数值口径不同，不作比较。',
      '2 places. 2020–2021, 2 years. Largest, 30件: 虚构1市 in 2020. Smallest, 10件: 虚构0市 in 2020. 1 value is not in its report. 1 value counts something else and is not compared.',
    ],
    [
      'one year is one year',
      makeTrend([[10], [20]], makeRate()),
      '2个地区。图中只有2020年的数字。最大20件：虚构1市2020年。最小10件：虚构0市2020年。',
      '2 places. The chart shows 2020 only. Largest, 20件: 虚构1市 in 2020. Smallest, 10件: 虚构0市 in 2020.',
    ],
    [
      'ranks have a first and a last',
      makeTrend([[3, 1]], makeIndicator({ kind: 'rank', better: 'lower' })),
      '1个地区。2020—2021年，共2年。最前1件：虚构0市2021年。最后3件：虚构0市2020年。',
      '1 place. 2020–2021, 2 years. First, 1件: 虚构0市 in 2021. Last, 3件: 虚构0市 in 2020.',
    ],
  ])('%s', (_, trend, zh, en) => {
    expect(both((words, language) => trendSummary(trend, words, language))).toEqual([zh, en]);
  });
});

describe('distributions', () => {
  const bar = (from: number, places: number, isOwn: boolean) => ({
    from,
    to: from + 5,
    count: places,
    fromText: `${from}%`,
    toText: `${from + 5}%`,
    isOwn,
  });
  const { entries, indicator, series } = fictionalSeries('answer-rate');
  const names = placeIndex(entries);
  const [place] = placesOf(entries);
  const asked = { year: 2023, place: place?.id ?? '', among: place ? peersOf(placesOf(entries), place, null) : [] };
  const few = placeStanding(indicator, series, asked, names, 'zh-CN');

  test.each([
    [
      'where most lie and where one does',
      { ranked: 9, missing: 2, differing: 1, bars: [bar(90, 6, false), bar(95, 3, true)] },
      '9个地区。最多6个地区：90%–95%。虚构市在95%–100%。2个地区报告未列。1个数值口径不同，不作比较。',
      '9 places. Most, 6 places: 90%–95%. 虚构市 lies in 95%–100%. 2 places do not state it. 1 value counts something else and is not compared.',
    ],
    [
      'without an own value',
      { ranked: 4, missing: 0, differing: 0, bars: [bar(90, 2, false), bar(95, 2, false)] },
      '4个地区。最多2个地区：90%–95%、95%–100%。虚构市没有可比的数值。',
      '4 places. Most, 2 places: 90%–95% and 95%–100%. 虚构市 has no value that compares.',
    ],
  ])('%s', (_, given, zh, en) => {
    const found = { ...few, ...given };
    expect(both((words, language) => distributionSummary(found, '虚构市', words, language))).toEqual([zh, en]);
  });
});

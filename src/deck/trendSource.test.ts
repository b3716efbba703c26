import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeTrend } from '../../tests/support/makeTrend';
import { aPlanContext, deckWords } from '../../tests/support/planning';
import { importedPath } from '../dataset/isImported';
import { trendSource } from './trendSource';

const dataset = bundledDataset();
const zh = await deckWords('zh-CN');
const en = await deckWords('en');

/** The dataset with a report brought in for each place and year given. */
const keeping = (...kept: readonly (readonly [place: string, year: number])[]) => {
  const [entry] = dataset.entries;
  if (!entry) throw new Error('no report');
  const entries = kept.map(([id, year]) => ({
    ...entry,
    id: `${id}-${year}`,
    place: { ...entry.place, id },
    year,
    path: importedPath(`${id}-${year}`),
  }));
  return { ...dataset, entries: [...entries, entry] };
};
const said = (trend: Parameters<typeof trendSource>[1], kept = dataset) =>
  trendSource(aPlanContext(zh, kept), trend).split(' · ');

test.each([
  [
    'the same years of all places',
    [
      [1, 2],
      [3, 4],
    ],
    '来源：虚构0市、虚构1市2020—2021各年度报告',
  ],
  ['one year', [[1], [3]], '来源：虚构0市、虚构1市2020年度报告'],
  [
    'a year that one place has no value of',
    [
      [1, 2],
      [null, 4],
    ],
    '来源：虚构0市2020—2021年，虚构1市2021年的年度报告',
  ],
  ['a year left out between others', [[1, null, 2, 3]], '来源：虚构0市2020、2022—2023年的年度报告'],
  [
    'a place without values',
    [
      [1, 2],
      [null, null],
    ],
    '来源：虚构0市2020—2021各年度报告',
  ],
] as const)('%s', (_, values, expected) => {
  expect(said(makeTrend(values))[0]).toBe(expected);
});

test('in English, each place with its years', () => {
  const trend = makeTrend([
    [1, null, 2],
    [null, null, 4],
  ]);
  expect(trendSource(aPlanContext(en, dataset, {}, 'en'), trend).split(' · ')[0]).toBe(
    'Source: annual reports of 虚构0市 2020 and 2022; 虚构1市 2022',
  );
});

test('what is not exact, where the scale begins and what is not joined are said on the slide too', () => {
  const trend = makeTrend([['>30', '~31', null]]);
  const axis = { ...trend.axis, from: 20, ticks: [20, 40] };
  expect(said({ ...trend, axis, tickTexts: ['20', '40'] }).slice(1)).toEqual([
    '单位：件',
    '纵轴从20起，不从0起',
    '菱形点非确数，按报告所写的数绘出（1个）',
    '空心点口径不同，不连线（1个）',
  ]);
});

test('some of the reports were brought in, or all', () => {
  const trend = makeTrend([
    [1, 2],
    [3, 4],
  ]);
  expect(said(trend, keeping(['p0', 2021], ['p1', 2020], ['p1', 2019])).slice(0, 2)).toEqual([
    '来源：虚构0市、虚构1市2020—2021各年度报告',
    '其中虚构0市2021年，虚构1市2020年由本浏览器导入，未随本站发布',
  ]);
  expect(said(makeTrend([[1]]), keeping(['p0', 2020]))[0]).toBe(
    '来源：虚构0市2020年度报告（本浏览器导入，未随本站发布）',
  );
});

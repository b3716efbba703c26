import { expect, test } from 'vitest';
import { headFacts } from './headFacts';

const read = (text: string) => {
  const { title, year, place, publisher, publishedAt } = headFacts(text);
  return [title, year, place, publisher, publishedAt];
};

test.each<[string, string, unknown[]]>([
  [
    'a head with its source and time',
    '虚构市2024年法治政府建设年度报告\n来源:虚构市人民政府     撰写时间:2025-01-29 17:22    字体大小\n一、主要做法\n',
    ['虚构市2024年法治政府建设年度报告', 2024, '虚构市', '虚构市人民政府', '2025-01-29T17:22+08:00'],
  ],
  [
    'only the day',
    '虚构县2023年度法治政府建设情况报告\n发布日期：2024年3月5日　发布机构：虚构县司法局\n',
    ['虚构县2023年度法治政府建设情况报告', 2023, '虚构县', '虚构县司法局', '2024-03-05T00:00+08:00'],
  ],
  [
    'signed at the foot',
    '虚构区２０２３年法治政府建设年度报告\n一、主要做法\n办理案件3件。\n\n虚构区人民政府\n2024年1月9日\n',
    ['虚构区2023年法治政府建设年度报告', 2023, '虚构区', '虚构区人民政府', '2024-01-09T00:00+08:00'],
  ],
  [
    'signed in Chinese numerals',
    '虚构市2019年法治政府建设年度报告\n一、主要做法\n\n虚构市人民政府\n二〇二〇年三月二十一日\n',
    ['虚构市2019年法治政府建设年度报告', 2019, '虚构市', '虚构市人民政府', '2020-03-21T00:00+08:00'],
  ],
  [
    'a title over two lines',
    '虚构市人民政府\n关于2022年度法治政府建设情况的报告\n\n2022年，我市办理案件3件。\n',
    ['虚构市人民政府关于2022年度法治政府建设情况的报告', 2022, '虚构市', '虚构市人民政府', ''],
  ],
  [
    'a title that the text goes on behind',
    '虚构丑区２０２１年法治政府建设年度报告　２０２１年，我区扎实推进法治政府建设。一、主要措施',
    ['虚构丑区2021年法治政府建设年度报告', 2021, '虚构丑区', '', ''],
  ],
  [
    'days of things that happened are no date of the report',
    '虚构市2024年法治政府建设年度报告\n2024-03-05举办宣讲3场。',
    ['虚构市2024年法治政府建设年度报告', 2024, '虚构市', '', ''],
  ],
  [
    'no such day',
    '虚构市2024年法治政府建设年度报告\n发布时间：2025-13-40\n',
    ['虚构市2024年法治政府建设年度报告', 2024, '虚构市', '', ''],
  ],
  ['nothing', '办理案件3件。', ['办理案件3件。', null, '', '', '']],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

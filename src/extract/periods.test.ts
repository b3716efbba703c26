import { expect, test } from 'vitest';
import { isOwnYear, periodOf } from './periods';
import { reportFacts } from './reportFacts';

const facts = { year: 2023, place: '虚构市', level: 'city' } as const;

test.each([
  ['2023年', null],
  ['今年以来', null],
  ['2023年以来', null],
  ['2022年', 'earlier'],
  ['2018年1月至2020年5月底', 'earlier'],
  ['去年同期应诉率为93.1%', 'earlier'],
  ['上年结转44件', null],
  ['比2022年增长', null],
  ['2022年度全国先进单位2个', null],
  ['到2025年', 'later'],
  ['2024年', 'later'],
  ['截至2024年1月', null],
  ['上半年', 'part'],
  ['1—11月', 'part'],
  ['1-12月', null],
  ['截至11月底', 'part'],
  ['截至12月底', null],
  ['前三季度', 'part'],
  ['自2019年以来', 'since'],
  ['近三年来', 'since'],
  ['9月22日', null],
  ['全市办理案件', null],
])('%s: %s', (clause, kind) => {
  expect(periodOf(clause, facts)?.kind ?? null).toBe(kind);
});

test.each([
  ['全年共办理', true],
  ['2023年为655件', true],
  ['全市办理', false],
])('%s ends what was said before: %s', (clause, expected) => {
  expect(isOwnYear(clause, facts)).toBe(expected);
});

test.each([
  ['虚构市2023年法治政府建设年度报告', 2023, '虚构市', 'city'],
  ['虚构县人民政府关于2021年度法治政府建设情况的报告', 2021, '虚构县', 'county'],
  ['虚构省2022年法治政府建设工作情况报告', 2022, '虚构省', 'province'],
  ['附件\n工作情况\n2020年、2020年和2019年', 2020, '', 'city'],
  ['无', null, '', 'city'],
])('%s', (text, year, place, level) => {
  expect(reportFacts(text)).toEqual({ year, place, level });
});

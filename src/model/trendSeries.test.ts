import { describe, expect, test } from 'vitest';
import { fictionalSeries } from '../../tests/support/fictionalSeries';
import { comparisonOf } from './comparison';
import { trendSeries } from './trendSeries';

function trendOf(id: string, asked: { place?: string[]; year?: string[] } = {}, language: 'zh-CN' | 'en' = 'zh-CN') {
  const { entries, series, ...row } = fictionalSeries(id);
  const comparison = comparisonOf(entries, entries[0] ?? null, { place: [], year: [], base: null, ...asked });
  return trendSeries(row, series, comparison, language);
}
const valuesOf = (trend: ReturnType<typeof trendOf>) =>
  trend.lines.map(({ points }) => points.map(({ value }) => value));

describe('trendSeries', () => {
  test('a line a place, a point a year, as printed; what is missing stays missing', () => {
    const trend = trendOf('answer-rate');
    expect(trend.lines.map(({ name }) => name)).toEqual(['虚构甲市', '虚构丙县', '虚构乙市', '虚构丁市']);
    expect(valuesOf(trend)).toEqual([
      [91.5, 93.25, 95.1, 96.08],
      [88.4, 90, 92.75, 92.75],
      [98, 97.4, null, 99.2],
      [null, null, null, 100],
    ]);
    expect(trend.lines[2]?.points.map(({ printed }) => printed)).toEqual(['98%', '97.4%', '', '99.2%']);
    expect(trend.missing).toBe(4);
  });

  test('zero is a value', () => {
    const trend = trendOf('case-count', { place: ['fictional-c'] });
    expect(valuesOf(trend)).toEqual([[3, 0, 2, 4]]);
    expect(trend.missing).toBe(0);
    expect(trend.axis.from).toBe(0);
  });

  test('what counts something else is told', () => {
    const trend = trendOf('case-count', { place: ['fictional-b'] });
    expect(trend.lines[0]?.points.map(({ definition }) => definition)).toEqual([null, '含二审案件', null, null]);
    expect(trend.differing).toBe(1);
  });

  test.each([
    ['a rate may start above zero', 'answer-rate', ['85%', '90%', '95%', '100%']],
    ['a count starts at zero, its unit is in the subtitle', 'theme-count', ['0', '500', '1000', '1500']],
    ['a rank at one', 'kiosk-rank', ['第一', '第五', '第十', '第15']],
  ])('axis: %s', (_, id, ticks) => {
    expect(trendOf(id).tickTexts).toEqual(ticks);
  });

  test.each([
    ['percentage points', 'answer-rate', {}, { kind: 'points', value: 4.58 }],
    ['a year alone has none', 'answer-rate', { year: ['2023'] }, null],
    ['a place with one year', 'answer-rate', { place: ['fictional-d'] }, { kind: 'none', reason: 'no-baseline' }],
    [
      'from what counts something else',
      'case-count',
      { place: ['fictional-b'], year: ['2021', '2022'] },
      { kind: 'none', reason: 'definition' },
    ],
  ])('change of the first place: %s', (_, id, asked, change) => {
    expect(trendOf(id, asked).change).toEqual(change);
  });

  test('in English', () => {
    const trend = trendOf('theme-count', {}, 'en');
    expect(trend.tickTexts).toEqual(['0', '500', '1,000', '1,500']);
    expect(trend.lines[0]?.points[3]?.printed).toBe('1,096\u00a0themes');
  });
});

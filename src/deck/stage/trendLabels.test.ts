import { expect, test } from 'vitest';
import { makeTrend } from '../../../tests/support/makeSlides';
import { trendLabels } from './trendLabels';

const plot = { top: 20, height: 400, line: 45 };

test('names stand where their lines end, and none covers another', () => {
  const labels = trendLabels(makeTrend('zh-CN'), plot);
  expect(labels.map(({ name, printed }) => `${name} ${printed}`)).toEqual([
    '虚构乙市 96.2%',
    '虚构甲市 96.08%',
    '虚构丙县 92.75%',
  ]);
  const [first, second, third] = labels.map(({ y }) => y);
  // 96.2 of 88 to 100 is 3.8 twelfths from the top.
  expect(first).toBeCloseTo(20 + (400 * 3.8) / 12);
  expect((second ?? 0) - (first ?? 0)).toBe(45);
  expect(third).toBeCloseTo(20 + (400 * 7.25) / 12);
});

test('labels crowded at the bottom are pushed up into the chart', () => {
  const trend = makeTrend('zh-CN');
  const low = trend.lines.map((line) => ({
    ...line,
    points: line.points.map((point) => ({ ...point, value: 88, printed: '88%' })),
  }));
  expect(trendLabels({ ...trend, lines: low }, plot).map(({ y }) => y)).toEqual([330, 375, 420]);
});

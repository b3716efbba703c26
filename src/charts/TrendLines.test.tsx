import { describe, expect, test } from 'vitest';
import { inBox } from '../../tests/support/inBox';
import { makeIndicator, makeRate } from '../../tests/support/make';
import { makeTrend } from '../../tests/support/makeTrend';
import { textsIn } from '../../tests/support/read';
import { renderPart } from '../../tests/support/renderPart';
import type { Trend, TrendPoint } from '../model/trendSeries';
import { TrendLines } from './TrendLines';

async function draw(given: Trend) {
  const screen = await renderPart(inBox(<TrendLines trend={given} />));
  const chart = screen.getByRole('group', { name: '虚构图示' }).first();
  const dots = () => [...chart.element().querySelectorAll('.recharts-line-dot')];
  await expect.poll(() => dots().length).toBeGreaterThan(0);
  /** Each stroke that can be seen: the pieces of its path. */
  const strokes = () =>
    [...chart.element().querySelectorAll('path.recharts-line-curve')]
      .filter((path) => path.getAttribute('stroke-width') !== '0')
      .map((path) => path.getAttribute('d') ?? '');
  return { screen, chart, dots, strokes };
}
const middle = (dot: Element | undefined) => {
  const { top, height } = dot?.getBoundingClientRect() ?? { top: Number.NaN, height: 0 };
  return top + height / 2;
};

/** How far the middles of two parts are from each other, in pixels. */
const apart = (one: Element, other: Element | undefined) => {
  const [a, b] = [one, other].map((part) => part?.getBoundingClientRect() ?? new DOMRect(-999));
  const middleOf = (box: DOMRect | undefined) => [
    (box?.left ?? 0) + (box?.width ?? 0) / 2,
    (box?.top ?? 0) + (box?.height ?? 0) / 2,
  ];
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [middleOf(a), middleOf(b)];
  return Math.hypot(ax - bx, ay - by);
};

describe('TrendLines', () => {
  test('years below, a scale at the left', async () => {
    const { chart } = await draw(makeTrend([[100, 200, 150, 400]]));
    expect(textsIn(chart, '.recharts-xAxis-tick-labels text')).toEqual(['2020', '2021', '2022', '2023']);
    expect(textsIn(chart, '.recharts-yAxis-tick-labels text')).toEqual(['0', '100', '200', '300', '400', '500']);
  });

  test('a missing year is a gap: the line is not drawn across it', async () => {
    const { dots, strokes } = await draw(makeTrend([[100, 200, null, 400]]));
    expect(dots()).toHaveLength(3);
    expect(strokes()[0]?.match(/M/g)).toHaveLength(2);
  });

  test('a single value is a dot', async () => {
    const { dots } = await draw(makeTrend([[null, null, 7, null]]));
    expect(dots()).toHaveLength(1);
    expect(dots()[0]?.getBoundingClientRect().width).toBeGreaterThan(6);
  });

  test('zero is drawn, at the foot of the scale', async () => {
    const { chart, dots } = await draw(makeTrend([[0, 400, 0, 400]]));
    expect(dots()).toHaveLength(4);
    const zero = [...chart.element().querySelectorAll('.recharts-yAxis-tick-labels text')].find(
      (text) => text.textContent === '0',
    );
    expect(Math.abs(middle(dots()[0]) - middle(zero))).toBeLessThan(6);
    expect(middle(dots()[1])).toBeLessThan(middle(dots()[0]) - 50);
  });

  test('what counts something else is a hollow dot that no line meets', async () => {
    const { dots, strokes } = await draw(makeTrend([[100, '~200', 300, 400]]));
    expect(dots()).toHaveLength(4);
    expect(dots().filter((dot) => dot.getAttribute('fill') === 'var(--panel)')).toHaveLength(1);
    expect(strokes()[0]?.match(/M/g)).toHaveLength(2);
  });

  test('several lines are named and told apart without colour', async () => {
    const six = Array.from({ length: 6 }, (_, i) => [i, i + 1, i + 2, i + 3]);
    const { screen, chart } = await draw(makeTrend(six));
    expect(textsIn(chart, 'ul li')).toEqual(['虚构0市', '虚构1市', '虚构2市', '虚构3市', '虚构4市', '虚构5市']);
    const dashes = [...screen.container.querySelectorAll('ul li line')].map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).toBe(6);
    await screen.rerender(inBox(<TrendLines trend={makeTrend([[1, 2, 3, 4]])} />));
    await expect.poll(() => textsIn(chart, 'ul li')).toEqual([]);
    await expect.element(chart).toBeVisible();
  });

  test('the first rank is at the top', async () => {
    const { dots } = await draw(makeTrend([[5, 3, 2, 1]], makeIndicator({ kind: 'rank', better: 'lower' })));
    expect(middle(dots()[3])).toBeLessThan(middle(dots()[0]));
  });

  test('nothing is cut off: every text lies within the drawing', async () => {
    const { chart } = await draw({
      ...makeTrend([[1, 2, 3, 4]], makeRate()),
      tickTexts: ['96.08%', '96.1%', '96.12%', '96.14%', '97%', '98%'],
    });
    const frame = chart.element().getBoundingClientRect();
    for (const text of chart.element().querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(box.right).toBeLessThanOrEqual(frame.right + 1);
    }
  });

  test('each value is a picture over its dot, named with place, year, value, change and position', async () => {
    const { chart, dots } = await draw(
      makeTrend([
        [100, 200, null, '~400'],
        [50, 50, 60, 0],
      ]),
    );
    const marks = chart.getByRole('img').elements();
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '虚构0市2020年，100件，第1项，共4项',
      '虚构0市2021年，200件，与2020年比：+100个（+100%），第2项，共4项',
      '虚构0市2023年，400件，口径不同：虚构口径，第4项，共4项',
      '虚构1市2020年，50件，第1项，共4项',
      '虚构1市2021年，50件，与2020年比：不变，第2项，共4项',
      '虚构1市2022年，60件，与2021年比：+10个（+20%），第3项，共4项',
      '虚构1市2023年，0件，与2022年比：−60个（−100%），第4项，共4项',
    ]);
    for (const mark of marks) expect(Math.min(...dots().map((dot) => apart(mark, dot)))).toBeLessThan(1.5);
  });

  test.each([
    ['one year alone', 1, [5]],
    ['many years', 12, Array.from({ length: 12 }, (_, i) => i * 3)],
  ])('marks lie over their dots: %s', async (_, count, values) => {
    const years = Array.from({ length: count }, (_each, i) => 2010 + i);
    const point = (year: number, i: number): TrendPoint => {
      const value = values[i] ?? 0;
      return { year, value, printed: `第${value}`, definition: null, inexact: null };
    };
    const { chart, dots } = await draw({
      ...makeTrend([], makeIndicator({ kind: 'rank', better: 'lower' })),
      years,
      lines: [{ place: 'p', name: '虚构市', points: years.map(point) }],
      axis: { from: 0, to: 40, ticks: [0, 40] },
      tickTexts: ['第零', '第四十'],
    });
    const marks = chart.getByRole('img').elements();
    expect(marks).toHaveLength(count);
    for (const [i, mark] of marks.entries()) expect(apart(mark, dots()[i])).toBeLessThan(1.5);
  });

  test('nothing in the drawing takes the Tab key', async () => {
    const { chart } = await draw(makeTrend([[1, 2, 3, 4]]));
    expect(chart.element().querySelectorAll('[tabindex="0"], a, button')).toHaveLength(0);
  });
});

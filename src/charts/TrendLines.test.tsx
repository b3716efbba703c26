import { describe, expect, test } from 'vitest';
import { makeIndicator, makeRate } from '../../tests/support/make';
import { textsIn, textsOf } from '../../tests/support/read';
import { renderPart } from '../../tests/support/renderPart';
import type { Indicator } from '../dataset/schema';
import { axisTicks } from '../model/axisTicks';
import type { Trend, TrendPoint } from '../model/trendSeries';
import { TrendLines } from './TrendLines';

const YEARS = [2020, 2021, 2022, 2023];

/** A trend of fictional places; a value with a `~` before it counts something else. */
function trend(
  lines: readonly (readonly (number | null | `~${number}`)[])[],
  indicator: Indicator = makeIndicator(),
): Trend {
  const point = (given: number | null | string, i: number): TrendPoint => {
    const value = typeof given === 'string' ? Number(given.slice(1)) : given;
    const definition = typeof given === 'string' ? '虚构口径' : null;
    return { year: YEARS[i] ?? 0, value, printed: value === null ? '' : `${value}件`, definition };
  };
  const made = lines.map((values, i) => ({ place: `p${i}`, name: `虚构${i}市`, points: values.map(point) }));
  const values = made.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const axis = axisTicks(values, { floor: indicator.kind === 'rank' ? 1 : 0, step: 1 });
  return {
    indicator,
    name: '虚构指标',
    domain: 'disputes',
    domainName: '争议化解',
    unit: '件',
    years: YEARS,
    lines: made,
    axis,
    tickTexts: axis.ticks.map(String),
    change: null,
    missing: 0,
    differing: 0,
  };
}

async function draw(given: Trend) {
  const screen = await renderPart(<TrendLines label="虚构走势" trend={given} />);
  const chart = screen.getByRole('img', { name: '虚构走势' });
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

describe('TrendLines', () => {
  test('years below, a scale at the left', async () => {
    const { chart } = await draw(trend([[100, 200, 150, 400]]));
    expect(textsIn(chart, '.recharts-xAxis-tick-labels text')).toEqual(['2020', '2021', '2022', '2023']);
    expect(textsIn(chart, '.recharts-yAxis-tick-labels text')).toEqual(['0', '100', '200', '300', '400', '500']);
  });

  test('a missing year is a gap: the line is not drawn across it', async () => {
    const { dots, strokes } = await draw(trend([[100, 200, null, 400]]));
    expect(dots()).toHaveLength(3);
    expect(strokes()[0]?.match(/M/g)).toHaveLength(2);
  });

  test('a single value is a dot', async () => {
    const { dots } = await draw(trend([[null, null, 7, null]]));
    expect(dots()).toHaveLength(1);
    expect(dots()[0]?.getBoundingClientRect().width).toBeGreaterThan(6);
  });

  test('zero is drawn, at the foot of the scale', async () => {
    const { chart, dots } = await draw(trend([[0, 400, 0, 400]]));
    expect(dots()).toHaveLength(4);
    const zero = [...chart.element().querySelectorAll('.recharts-yAxis-tick-labels text')].find(
      (text) => text.textContent === '0',
    );
    expect(Math.abs(middle(dots()[0]) - middle(zero))).toBeLessThan(6);
    expect(middle(dots()[1])).toBeLessThan(middle(dots()[0]) - 50);
  });

  test('what counts something else is a hollow dot that no line meets', async () => {
    const { dots, strokes } = await draw(trend([[100, '~200', 300, 400]]));
    expect(dots()).toHaveLength(4);
    expect(dots().filter((dot) => dot.getAttribute('fill') === 'var(--panel)')).toHaveLength(1);
    expect(strokes()[0]?.match(/M/g)).toHaveLength(2);
  });

  test('several lines are named and told apart without colour', async () => {
    const six = Array.from({ length: 6 }, (_, i) => [i, i + 1, i + 2, i + 3]);
    const { screen, chart } = await draw(trend(six));
    expect(textsOf(screen.getByRole('listitem'))).toEqual([
      '虚构0市',
      '虚构1市',
      '虚构2市',
      '虚构3市',
      '虚构4市',
      '虚构5市',
    ]);
    const dashes = [...screen.container.querySelectorAll('li line')].map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).toBe(6);
    await screen.rerender(<TrendLines label="虚构走势" trend={trend([[1, 2, 3, 4]])} />);
    await expect.poll(() => screen.getByRole('listitem').elements()).toEqual([]);
    await expect.element(chart).toBeVisible();
  });

  test('the first rank is at the top', async () => {
    const { dots } = await draw(trend([[5, 3, 2, 1]], makeIndicator({ kind: 'rank', better: 'lower' })));
    expect(middle(dots()[3])).toBeLessThan(middle(dots()[0]));
  });

  test('nothing is cut off: every text lies within the drawing', async () => {
    const { chart } = await draw({
      ...trend([[1, 2, 3, 4]], makeRate()),
      tickTexts: ['96.08%', '96.1%', '96.12%', '96.14%', '97%', '98%'],
    });
    const frame = chart.element().getBoundingClientRect();
    for (const text of chart.element().querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(box.right).toBeLessThanOrEqual(frame.right + 1);
    }
  });

  test('nothing in the drawing takes the Tab key', async () => {
    const { chart } = await draw(trend([[1, 2, 3, 4]]));
    expect(chart.element().querySelectorAll('[tabindex="0"], a, button')).toHaveLength(0);
  });
});

import { describe, expect, test } from 'vitest';
import { textsIn } from '../../tests/support/read';
import { renderPart } from '../../tests/support/renderPart';
import type { DistributionBar } from '../model/placeStanding';
import { DistributionChart } from './DistributionChart';

const bars = (counts: readonly number[], own: number): DistributionBar[] =>
  counts.map((count, i) => ({
    from: 80 + i * 5,
    to: 85 + i * 5,
    count,
    fromText: `${80 + i * 5}%`,
    toText: `${85 + i * 5}%`,
    isOwn: i === own,
  }));

async function draw(given: readonly DistributionBar[], own: string | null) {
  const screen = await renderPart(<DistributionChart label="虚构分布" bars={given} own={own} />);
  const chart = screen.getByRole('img', { name: '虚构分布' });
  return { chart, rects: [...chart.element().querySelectorAll('rect')] };
}

describe('DistributionChart', () => {
  test('bars as high as their numbers, from one line', async () => {
    const { rects } = await draw(bars([10, 0, 40, 20], 3), '虚构市 96%');
    const boxes = rects.map((rect) => rect.getBoundingClientRect());
    const [first = 0, second, third = 1, fourth = 0] = boxes.map(({ height }) => height);
    expect(second).toBe(0);
    expect(first / third).toBeCloseTo(10 / 40, 1);
    expect(fourth / third).toBeCloseTo(20 / 40, 1);
    expect(new Set(boxes.map(({ bottom }) => Math.round(bottom))).size).toBe(1);
  });

  test('the own bar looks different and is named; edges and the numbers that matter are written', async () => {
    const { chart, rects } = await draw(bars([10, 5, 40, 20], 1), '虚构市 86%');
    const fills = rects.map((rect) => getComputedStyle(rect).fill);
    expect(new Set(fills).size).toBe(2);
    expect(fills.filter((fill) => fill === fills[1])).toHaveLength(1);
    expect(textsIn(chart, 'text')).toEqual(['5', '40', '80%', '100%', '虚构市 86%']);
  });

  test.each([0, 1, 2, 3])('the name stays within the drawing, at bar %i', async (own) => {
    const { chart } = await draw(bars([1, 1, 1, 1], own), '虚构很长很长名字的自治县 99.99%');
    const frame = chart.element().getBoundingClientRect();
    for (const text of chart.element().querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(box.right).toBeLessThanOrEqual(frame.right + 1);
    }
  });

  test('without an own value nothing is marked', async () => {
    const { chart, rects } = await draw(bars([10, 5], -1), null);
    expect(new Set(rects.map((rect) => getComputedStyle(rect).fill)).size).toBe(1);
    expect(textsIn(chart, 'text')).toEqual(['10', '80%', '90%']);
  });
});

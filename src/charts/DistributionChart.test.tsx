import { describe, expect, test } from 'vitest';
import { inBox } from '../../tests/support/inBox';
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
  const [name = '', printed = ''] = own?.split(' ') ?? [];
  const screen = await renderPart(
    inBox(<DistributionChart bars={given} own={own === null ? null : { name, printed }} />),
  );
  const chart = screen.getByRole('group', { name: '虚构图示' }).first();
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
    expect(textsIn(chart, 'text')).toEqual(['5', '40', '80%', '100%']);
    expect(textsIn(chart, 'strong')).toEqual(['虚构市 86%']);
  });

  test.each([0, 1, 2, 3])('the name stays within the drawing, at bar %i', async (own) => {
    const { chart } = await draw(bars([1, 1, 1, 1], own), '虚构很长很长名字的自治县 99.99%');
    const frame = chart.element().getBoundingClientRect();
    for (const text of chart.element().querySelectorAll('text, strong')) {
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

  test('each bar is a picture over it, named with its range, its places and whose value lies there', async () => {
    const { chart, rects } = await draw(bars([10, 0, 40], 2), '虚构市 91%');
    const marks = chart.getByRole('img').elements();
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '80%–85%，10个地区，第1项，共3项',
      '85%–90%，0个地区，第2项，共3项',
      '90%–95%，40个地区，虚构市在这一段，第3项，共3项',
    ]);
    for (const [i, mark] of marks.entries()) {
      const [over, bar] = [mark.getBoundingClientRect(), rects[i]?.getBoundingClientRect()];
      expect(over.left).toBeCloseTo(bar?.left ?? 0, 0);
      expect(over.width).toBeCloseTo(bar?.width ?? 0, 0);
      expect(over.bottom).toBeCloseTo(bar?.bottom ?? 0, 0);
      expect(over.height).toBeCloseTo(Math.max(6, bar?.height ?? 0), 0);
    }
  });
});

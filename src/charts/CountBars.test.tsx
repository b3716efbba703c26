import { describe, expect, test, vi } from 'vitest';
import { placeOf } from '../../tests/support/placeOf';
import { textsIn, textsOf } from '../../tests/support/read';
import { renderPart } from '../../tests/support/renderPart';
import type { CountPoint } from '../model/countSeries';
import { CountBars } from './CountBars';

const point = (id: string, value: number, domain = 'disputes'): CountPoint => ({
  id,
  label: `虚构${id}`,
  value,
  printed: `${value}件`,
  domain,
  domainName: domain === 'disputes' ? '争议化解' : '行政执法',
});
const POINTS = [point('a', 200), point('b', 50, 'enforcement'), point('c', 1)];

async function draw(points: readonly CountPoint[], onSelect?: (id: string) => void) {
  const screen = await renderPart(<CountBars label="虚构数量" points={points} {...(onSelect ? { onSelect } : {})} />);
  const chart = screen.getByRole('img', { name: '虚构数量' });
  const bars = () => [...chart.element().querySelectorAll('.recharts-bar-rectangle path')];
  await expect.poll(bars).toHaveLength(points.length);
  return { screen, chart, bars };
}

describe('CountBars', () => {
  test('names at the left, numbers as printed at the ends, in the order given', async () => {
    const { chart } = await draw(POINTS);
    expect(textsIn(chart, '.recharts-yAxis-tick-labels .recharts-cartesian-axis-tick-value')).toEqual([
      '虚构a',
      '虚构b',
      '虚构c',
    ]);
    expect(textsIn(chart, '.recharts-label')).toEqual(['200件', '50件', '1件']);
    // Nothing else is written: no scale that a reader would have to decode.
    expect(textsIn(chart, 'svg text')).toHaveLength(6);
  });

  test('bars from one origin at zero, as long as their numbers', async () => {
    const { bars } = await draw(POINTS);
    const boxes = bars().map((bar) => bar.getBoundingClientRect());
    expect(new Set(boxes.map(({ left }) => Math.round(left))).size).toBe(1);
    const [longest = 0, second = 0, third = 0] = boxes.map(({ width }) => width);
    expect(longest).toBeGreaterThan(100);
    expect(second / longest).toBeCloseTo(50 / 200, 2);
    expect(third / longest).toBeCloseTo(1 / 200, 2);
  });

  test('nothing is cut off: every text lies within the drawing', async () => {
    const { chart } = await draw([
      { ...point('a', 1234567), label: '名称很长很长很长的虚构数量' },
      { ...point('b', 1234566), printed: '1,234,566 cases' },
    ]);
    const frame = chart.element().getBoundingClientRect();
    for (const text of chart.element().querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(box.right).toBeLessThanOrEqual(frame.right + 1);
    }
  });

  test('each bar has the hue of its domain', async () => {
    const { bars } = await draw(POINTS);
    expect(bars().map((bar) => bar.getAttribute('fill'))).toEqual([
      'var(--disputes)',
      'var(--enforcement)',
      'var(--disputes)',
    ]);
    expect(new Set(bars().map((bar) => getComputedStyle(bar).fill)).size).toBe(2);
  });

  test('several domains are named, one needs no legend', async () => {
    const { screen } = await draw(POINTS);
    expect(textsOf(screen.getByRole('listitem'))).toEqual(['争议化解', '行政执法']);
    await screen.rerender(<CountBars label="虚构数量" points={[point('a', 2), point('b', 1)]} />);
    await expect.poll(() => screen.getByRole('listitem').elements()).toHaveLength(0);
  });

  test('nothing in the drawing takes the Tab key', async () => {
    const { chart } = await draw(POINTS);
    expect(chart.element().querySelectorAll('[tabindex="0"], a, button')).toHaveLength(0);
  });

  test('a bar pressed tells which', async () => {
    const onSelect = vi.fn();
    const { chart, bars } = await draw(POINTS, onSelect);
    await chart.click(placeOf(bars()[1], chart));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('b');
  });

  test('the pointer shows name, number and domain', async () => {
    const { chart, bars } = await draw(POINTS);
    await chart.hover(placeOf(bars()[0], chart));
    const tip = chart.getByText('争议化解');
    await expect.element(tip).toBeVisible();
    expect([...(tip.element().parentElement?.children ?? [])].map((line) => line.textContent)).toEqual([
      '虚构a',
      '200件',
      '争议化解',
    ]);
  });
});

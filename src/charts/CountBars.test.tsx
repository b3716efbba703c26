import { describe, expect, test, vi } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { inBox } from '../../tests/support/inBox';
import { placeOf } from '../../tests/support/placeOf';
import { textsIn } from '../../tests/support/read';
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

async function draw(points: readonly CountPoint[], onOpen: (id: string) => void = () => {}) {
  const screen = await renderPart(inBox(<CountBars points={points} onOpen={onOpen} />));
  const chart = screen.getByRole('group', { name: '虚构图示' }).first();
  const bars = () => [...chart.element().querySelectorAll('.recharts-bar-rectangle path')];
  await expect.poll(bars).toHaveLength(points.length);
  return { screen, chart, bars };
}

/** What is written left of the axis. */
const names = (chart: Locator) => textsIn(chart, '.recharts-yAxis-tick-labels text');

describe('CountBars', () => {
  test('names at the left, numbers as printed at the ends, in the order given', async () => {
    const { chart } = await draw(POINTS);
    expect(names(chart)).toEqual(['虚构a', '争议化解', '虚构b', '行政执法', '虚构c', '争议化解']);
    expect(textsIn(chart, '.recharts-label')).toEqual(['200件', '50件', '1件']);
    // Nothing else is written: no scale that a reader would have to decode.
    expect(textsIn(chart, 'svg text')).toHaveLength(9);
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

  test('several domains are named beside their bars, one is not', async () => {
    const { screen, chart } = await draw(POINTS);
    expect(names(chart)).toEqual(['虚构a', '争议化解', '虚构b', '行政执法', '虚构c', '争议化解']);
    await screen.rerender(inBox(<CountBars points={[point('a', 2), point('b', 1)]} onOpen={() => {}} />));
    await expect.poll(() => names(chart)).toEqual(['虚构a', '虚构b']);
  });

  test('a long name takes more lines and never more than half of the drawing', async () => {
    const { chart } = await draw([{ ...point('a', 9), label: `名称${'很长'.repeat(40)}的虚构数量` }, point('b', 8)]);
    const frame = chart.element().getBoundingClientRect();
    expect(names(chart).length).toBeGreaterThan(2);
    for (const text of chart.element().querySelectorAll('.recharts-yAxis-tick-labels text')) {
      expect(text.getBoundingClientRect().width).toBeLessThanOrEqual(frame.width / 2);
    }
  });

  test('each bar is a button over it, named with value, domain and position', async () => {
    const onOpen = vi.fn();
    const { chart, bars } = await draw(POINTS, onOpen);
    const marks = chart.getByRole('button');
    expect(marks.elements().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '虚构a 200件，争议化解，第1项，共3项，查看原文依据',
      '虚构b 50件，行政执法，第2项，共3项，查看原文依据',
      '虚构c 1件，争议化解，第3项，共3项，查看原文依据',
    ]);
    for (const [i, mark] of marks.elements().entries()) {
      const [over, bar] = [mark.getBoundingClientRect(), bars()[i]?.getBoundingClientRect()];
      expect(over.left).toBeCloseTo(bar?.left ?? 0, 0);
      expect(Math.max(6, bar?.width ?? 0)).toBeCloseTo(over.width, 0);
      expect(over.top).toBeLessThanOrEqual(bar?.top ?? 0);
      expect(over.bottom).toBeGreaterThanOrEqual(bar?.bottom ?? 0);
    }
    (marks.elements()[1] as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('b');
  });

  test('nothing in the drawing takes the Tab key', async () => {
    const { chart } = await draw(POINTS);
    expect(chart.element().querySelectorAll('[tabindex="0"], a, button:not([tabindex])')).toHaveLength(0);
    (chart.element() as HTMLElement).focus();
    await userEvent.tab();
    expect(chart.element().contains(document.activeElement)).toBe(false);
  });

  test('a bar pressed tells which', async () => {
    const onOpen = vi.fn();
    const { chart, bars } = await draw(POINTS, onOpen);
    await chart.click(placeOf(bars()[1], chart));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('b');
  });

  test('the pointer shows name, number and domain', async () => {
    const { chart, bars } = await draw(POINTS);
    await chart.hover(placeOf(bars()[0], chart));
    const tip = chart.getByText('争议化解').first();
    await expect.element(tip).toBeVisible();
    expect([...(tip.element().parentElement?.children ?? [])].map((line) => line.textContent)).toEqual([
      '虚构a',
      '200件',
      '争议化解',
    ]);
  });
});

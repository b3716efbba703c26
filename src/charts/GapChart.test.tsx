import { describe, expect, onTestFinished, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { textsIn, textsOf } from '../../tests/support/read';
import { renderPart } from '../../tests/support/renderPart';
import type { GapPoint } from '../model/gapSeries';
import { GapChart } from './GapChart';

const point = (id: string, gap: number, printed: string): GapPoint => ({
  id,
  label: `虚构${id}`,
  printed,
  gap,
  isShort: gap > 0,
  isExact: true,
  gapNumber: String(gap),
  gapText: `${gap}个百分点`,
  domain: 'disputes',
  domainName: '争议化解',
});
const POINTS = [point('a', 4, '96%'), point('b', 3, '97%'), point('c', 0.1, '99.9%'), point('d', 0, '100%')];
const hrefOf = (id: string) => `/somewhere/${id}/`;
const onOpen = () => {};

/** The lengths drawn, in pixels, of the marks between 100% and the rate. */
const stems = (chart: Locator) =>
  [...chart.element().querySelectorAll('svg line')].map((line) => line.getBoundingClientRect().width);

describe('GapChart', () => {
  test('keeps the order given, with label, domain, gap and rate as printed', async () => {
    const screen = await renderPart(<GapChart points={POINTS} hrefOf={hrefOf} onOpen={onOpen} />);
    const list = screen.getByRole('list');
    expect(textsOf(list.getByRole('listitem'))).toEqual([
      '虚构a 争议化解虚构a496%距100%还差4个百分点，第1项，共4项，查看原文依据',
      '虚构b 争议化解虚构b397%距100%还差3个百分点，第2项，共4项，查看原文依据',
      '虚构c 争议化解虚构c0.199.9%距100%还差0.1个百分点，第3项，共4项，查看原文依据',
      '虚构d 争议化解虚构d0100%已达100%，第4项，共4项，查看原文依据',
    ]);
    expect(textsIn(list, 'svg text')).toEqual(['4', '3', '0.1', '0']);
  });

  test('stems are as long as the gaps, from one origin; dots and numbers stand at their ends', async () => {
    const screen = await renderPart(<GapChart points={POINTS} hrefOf={hrefOf} onOpen={onOpen} />);
    const list = screen.getByRole('list');
    const [longest = 0, second = 0, third = 0, none] = stems(list);
    expect(longest).toBeGreaterThan(100);
    expect(second / longest).toBeCloseTo(3 / 4, 2);
    expect(third / longest).toBeCloseTo(0.1 / 4, 2);
    expect(none).toBe(0);
    const svgs = [...list.element().querySelectorAll('svg')];
    expect(new Set(svgs.map((svg) => svg.getBoundingClientRect().left)).size).toBe(1);
    for (const svg of svgs) {
      const stem = svg.querySelector('line');
      expect(stem?.getAttribute('x1')).toBe('0');
      expect(svg.querySelector('circle')?.getAttribute('cx')).toBe(stem?.getAttribute('x2'));
      expect(svg.querySelector('text')?.getAttribute('x')).toBe(stem?.getAttribute('x2'));
    }
  });

  test('the line of 100% is unbroken beside a name of several lines', async () => {
    const wrapped = POINTS.map((each) => ({ ...each, label: each.label.repeat(20) }));
    const screen = await renderPart(<GapChart points={wrapped} hrefOf={hrefOf} onOpen={onOpen} />);
    const lines = [...screen.getByRole('list').element().querySelectorAll('svg')].map((svg) =>
      svg.parentElement?.getBoundingClientRect(),
    );
    expect(lines[0]?.height).toBeGreaterThan(60);
    for (const [i, line] of lines.slice(1).entries()) expect(line?.top).toBeCloseTo(lines[i]?.bottom ?? 0, 0);
  });

  test('no number of a gap touches the rate beside it', async () => {
    const screen = await renderPart(<GapChart points={POINTS} hrefOf={hrefOf} onOpen={onOpen} />);
    for (const row of screen.getByRole('button').elements()) {
      const number = row.querySelector('svg text')?.getBoundingClientRect();
      const printed = [...row.children].at(2)?.getBoundingClientRect();
      expect(number?.right).toBeLessThan(printed?.left ?? 0);
    }
  });

  test.each([
    ['wide', 1200, false],
    ['wide in elder mode', 1200, true],
    ['on a phone', 390, false],
    ['on a phone in elder mode', 390, true],
  ])('values in words or of two ends stand clear of stems and of the edge: %s', async (_, width, isElder) => {
    await page.viewport(width, 800);
    document.documentElement.toggleAttribute('data-elder', isElder);
    onTestFinished(async () => {
      document.documentElement.removeAttribute('data-elder');
      await page.viewport(1280, 900);
    });
    const worded = [
      { ...point('a', 60, '30%至40%'), isExact: false, gapNumber: '60至70' },
      { ...point('b', 30, '不超过70.25%'), isExact: false, gapNumber: '不低于29.75' },
      point('c', 4, '96%'),
    ];
    const screen = await renderPart(<GapChart points={worded} hrefOf={hrefOf} onOpen={onOpen} />);
    const sides: number[] = [];
    for (const row of screen.getByRole('button').elements()) {
      const number = row.querySelector('svg text')?.getBoundingClientRect() ?? new DOMRect();
      const printed = row.children.item(2) ?? row;
      const range = document.createRange();
      range.selectNodeContents(printed);
      const text = range.getBoundingClientRect();
      const line = printed.getBoundingClientRect();
      sides.push(row.querySelector('svg')?.getBoundingClientRect().width ?? 0);
      expect(line.bottom <= number.top || number.right <= text.left).toBe(true);
      expect(Math.max(text.right, number.right)).toBeLessThanOrEqual(row.getBoundingClientRect().right);
    }
    // Lengths compare across rows only if all stems have the same room.
    expect(new Set(sides).size).toBe(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('each name leads to its indicator, each mark opens its evidence, read out with its gap', async () => {
    const opened: string[] = [];
    const screen = await renderPart(<GapChart points={POINTS} hrefOf={hrefOf} onOpen={(id) => void opened.push(id)} />);
    const link = screen.getByRole('link', { name: '虚构b 争议化解' });
    await expect.element(link).toHaveAttribute('href', '/somewhere/b/');
    await screen.getByRole('button', { name: '虚构b 97% 距100%还差3个百分点，第2项，共4项，查看原文依据' }).click();
    await screen.getByRole('button', { name: '虚构d 100% 已达100%，第4项，共4项，查看原文依据' }).click();
    expect(opened).toEqual(['b', 'd']);
  });

  test('one stands out, the others step back', async () => {
    const screen = await renderPart(<GapChart points={POINTS} hrefOf={hrefOf} onOpen={onOpen} highlight="c" />);
    const list = screen.getByRole('list');
    expect(textsIn(list, '[aria-current="true"]')).toEqual([expect.stringContaining('虚构c')]);
    const looks = ['svg line', 'svg circle'].map((mark) =>
      [...list.element().querySelectorAll(mark)].map((part) => {
        const { stroke, fill } = getComputedStyle(part);
        return `${stroke} ${fill}`;
      }),
    );
    for (const [first, second, chosen, last] of looks) {
      expect([second, last]).toEqual([first, first]);
      expect(chosen).not.toBe(first);
    }
  });

  test('rates that all reach 100% have no length', async () => {
    const screen = await renderPart(<GapChart points={[point('d', 0, '100%')]} hrefOf={hrefOf} onOpen={onOpen} />);
    expect(stems(screen.getByRole('list'))).toEqual([0]);
  });
});

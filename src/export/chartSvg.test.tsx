import { afterEach, describe, expect, test } from 'vitest';
import { makeIndicator, makeRate } from '../../tests/support/make';
import type { CountPoint } from '../model/countSeries';
import type { GapPoint } from '../model/gapSeries';
import type { Trend, TrendLine } from '../model/trendSeries';
import type { ChartBlock, ChartSpec } from './chart/chartSpec';
import { LIGHT_COLOURS } from './chart/lightColours';
import { chartSvg } from './chartSvg';

const gap = (label: string, value: number): GapPoint => ({
  id: label,
  label,
  printed: `${100 - value}%`,
  gap: value,
  isShort: value > 0,
  isExact: true,
  gapNumber: String(value),
  gapText: `${value}个百分点`,
  domain: 'disputes',
  domainName: '争议化解',
});
const count = (label: string, value: number, printed: string): CountPoint => ({
  id: label,
  label,
  value,
  printed,
  domain: 'administration',
  domainName: '行政',
});
const LONG = '行政许可“就近可办”“马上可办”事项占全部行政许可事项的比率（不含中央驻肇单位）';
const YEARS = [2019, 2020, 2021, 2022, 2023];
const line = (name: string, values: readonly (number | null)[], apart: readonly number[] = []): TrendLine => ({
  place: name,
  name,
  points: YEARS.map((year, i) => {
    const value = values[i] ?? null;
    const definition = apart.includes(year) ? '另一口径' : null;
    return { year, value, printed: value === null ? '' : `${value}%`, definition, inexact: null };
  }),
});
const trendOf = (lines: readonly TrendLine[], kind: 'rate' | 'rank' = 'rate'): Trend => ({
  indicator: kind === 'rate' ? makeRate({ id: 'rate' }) : makeIndicator({ id: 'rank', kind: 'rank' }),
  name: '虚构率',
  domain: 'disputes',
  domainName: '争议化解',
  unit: '%',
  years: YEARS,
  lines,
  axis: { from: 85, to: 100, ticks: [85, 90, 95, 100] },
  tickTexts: ['85%', '90%', '95%', '100%'],
  change: null,
  missing: 0,
  differing: 0,
});
const STYLES = ['', '6 4', '2 4'].map((dash) => ({ colour: 'disputes', dash }));

const BLOCKS: Readonly<Record<string, ChartBlock[]>> = {
  gaps: [{ kind: 'gaps', points: [gap(LONG, 3.92), gap('短', 0.04), gap('达到', 0)], highlight: '短' }],
  bars: [
    {
      kind: 'bars',
      heading: '以“个”计',
      series: { unit: '个', points: [count(LONG, 1096, '1096个'), count('二', 0, '0个')] },
    },
    { kind: 'bars', heading: '以“件”计', series: { unit: '件', points: [count('三', 650, '650件')] } },
  ],
  stacked: [
    {
      kind: 'stacked',
      parts: [
        { name: '举措', colour: 'disputes' },
        { name: '机制', colour: 'disputes', opacity: 0.3 },
      ],
      rows: [
        { label: LONG, values: [1, 400] },
        { label: '二', values: [3, 0] },
      ],
    },
  ],
  lines: [
    {
      kind: 'lines',
      trend: trendOf([
        line('虚构甲市', [90, 91, null, 92, 97.2]),
        line('虚构乙市', [null, null, 95, null, 97.1]),
        line('虚构丙市', [null, null, null, null, 97]),
      ]),
      styles: STYLES,
    },
  ],
  names: [{ kind: 'names', heading: '9项已达100%', names: Array.from({ length: 9 }, () => LONG) }],
};

const spec = (blocks: ChartBlock[], given: Partial<ChartSpec> = {}): ChartSpec => ({
  title: `A<B & “${LONG}”的比率从90%升到97.2%，仍有缺口`,
  subtitle: '单位：% · 2019—2023年',
  legend: Array.from({ length: 9 }, (_, i) => ({ name: `虚构第${i}个市的名字`, colour: 'disputes', dash: `${i} 2` })),
  blocks,
  source: '来源：虚构市人民政府《虚构市2023年法治政府建设年度报告》，2024-01-01 00:00发布',
  note: '筛选条件：无（全部）；排列：报告顺序；行数：3；导出时间：2026-11-25 09:05',
  width: 1000,
  theme: LIGHT_COLOURS,
  language: 'zh-CN',
  ...given,
});

/** The drawing as the browser lays it out. */
function lay(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  const svg = document.importNode(parsed.documentElement, true);
  document.body.append(svg);
  if (!(svg instanceof SVGSVGElement)) throw new Error('no svg');
  return svg;
}
afterEach(() => {
  for (const svg of document.querySelectorAll('body > svg')) svg.remove();
});

const textsOf = (svg: SVGSVGElement) => [...svg.querySelectorAll('text')];

/** Texts that lie on another, by a pixel or more. */
function overlaps(svg: SVGSVGElement): string[] {
  const boxes = textsOf(svg).map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
          // A line's box is taller than its letters.
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > a.box.height * 0.3,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

describe.each(Object.entries(BLOCKS))('%s', (_, blocks) => {
  test.each([1000, 600])('%d wide: well-formed, everything within the image, no text on another', (width) => {
    const svg = lay(chartSvg(spec(blocks, { width })));
    const frame = svg.getBoundingClientRect();
    const outside = textsOf(svg).filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    });
    expect(outside.map((text) => text.textContent)).toEqual([]);
    expect(overlaps(svg)).toEqual([]);
  });

  test('says what it shows and where it is from, for people and for programs', () => {
    const drawing = spec(blocks);
    const svg = lay(chartSvg(drawing));
    const shown = textsOf(svg)
      .map((text) => text.textContent)
      .join('');
    for (const text of [drawing.title, drawing.subtitle, drawing.source, drawing.note]) {
      expect(shown.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
    }
    expect(svg.querySelector('title')?.textContent).toBe(drawing.title);
    expect(svg.querySelector('desc')?.textContent).toContain(drawing.source);
    expect(svg.querySelector('metadata')?.textContent).toContain(drawing.title + drawing.source + drawing.note);
    expect(svg.querySelectorAll('image, script, style, foreignObject')).toHaveLength(0);
  });
});

test('two units never share an axis: each block has its own, and its longest bar is its own largest', () => {
  const svg = lay(chartSvg(spec(BLOCKS.bars ?? [])));
  const bars = [...svg.querySelectorAll('g')].map((group) =>
    [...group.querySelectorAll('rect[height="20"]')].map((bar) => Number(bar.getAttribute('width'))),
  );
  const [first, second] = bars.filter((widths) => widths.length > 0);
  expect(first).toHaveLength(2);
  expect(first?.[1]).toBe(0);
  expect(second?.[0]).toBeGreaterThan(first?.[0] ?? Number.POSITIVE_INFINITY);
});

test('a year without a value is a gap: only neighbours are joined, a lone value is a dot', () => {
  const svg = lay(chartSvg(spec(BLOCKS.lines ?? [], { legend: [] })));
  // 90–91, 92–97.2.
  expect(svg.querySelectorAll('line[stroke-width="2.5"]')).toHaveLength(2);
  expect(svg.querySelectorAll('circle')).toHaveLength(4 + 2 + 1);
});

test('what counts something else is a hollow dot that no line meets', () => {
  const trend = trendOf([line('虚构甲市', [90, 91, 92, 93, 94], [2021])]);
  const svg = lay(chartSvg(spec([{ kind: 'lines', trend, styles: STYLES }], { legend: [] })));
  expect(svg.querySelectorAll('line[stroke-width="2.5"]')).toHaveLength(2);
  const fills = [...svg.querySelectorAll('circle')].map((dot) => dot.getAttribute('fill'));
  const { disputes: full, panel: hollow } = LIGHT_COLOURS;
  expect(fills).toEqual([full, full, hollow, full, full]);
});

test.each([
  ['rate', ['100%', '95%', '90%', '85%']],
  ['rank', ['85%', '90%', '95%', '100%']],
] as const)('the scale is the page’s own; a %s from the top: %j', (kind, expected) => {
  const trend = trendOf([line('虚构甲市', [90, 91])], kind);
  const svg = lay(chartSvg(spec([{ kind: 'lines', trend, styles: STYLES }], { legend: [] })));
  const ticks = textsOf(svg).filter((text) => text.getAttribute('text-anchor') === 'end');
  ticks.sort((a, b) => Number(a.getAttribute('y')) - Number(b.getAttribute('y')));
  expect(ticks.map((text) => text.textContent)).toEqual(expected);
});

test('colours are those asked for', () => {
  const svg = lay(chartSvg(spec([{ kind: 'gaps', points: [gap('a', 1)] }], { legend: [] })));
  expect(svg.querySelector('circle')?.getAttribute('fill')).toBe(LIGHT_COLOURS.disputes);
});

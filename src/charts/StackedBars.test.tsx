import { describe, expect, test } from 'vitest';
import { inBox } from '../../tests/support/inBox';
import { placeOf } from '../../tests/support/placeOf';
import { rowsOf, textsIn, textsOf } from '../../tests/support/read';
import { renderPart } from '../../tests/support/renderPart';
import { SeriesTable } from '../tables/SeriesTable';
import { StackedBars } from './StackedBars';

const PARTS = [
  { id: 'measure', name: '举措' },
  { id: 'document', name: '文件' },
  { id: 'honour', name: '荣誉' },
];
const ROWS = [
  { label: '虚构甲', values: { measure: 4, document: 0, honour: 2 } },
  { label: '虚构乙', values: { measure: 1, document: 3 } },
];

async function draw() {
  const screen = await renderPart(
    <>
      {inBox(<StackedBars hue="var(--disputes)" parts={PARTS} rows={ROWS} unitOf={(n) => `${n}条`} />)}
      <SeriesTable
        caption="虚构举措"
        columns={['类别', ...PARTS.map(({ name }) => name)]}
        rows={[
          { name: '虚构甲', values: ['4', '0', '2'] },
          { name: '虚构乙', values: ['1', '3', '0'] },
        ]}
      />
    </>,
  );
  const chart = screen.getByRole('group', { name: '虚构图示' }).first();
  /** Drawn segments by part, then row; one of no size is not drawn. */
  const segments = () =>
    [...chart.element().querySelectorAll('.recharts-bar')].map((part) =>
      [...part.querySelectorAll('.recharts-bar-rectangle path')].filter(
        (path) => path.getBoundingClientRect().width > 1,
      ),
    );
  await expect.poll(() => segments().flat().length).toBe(4);
  return { screen, chart, segments };
}

describe('StackedBars', () => {
  test('a segment for each number, a part that has none is not drawn', async () => {
    const { segments } = await draw();
    expect(segments().map((part) => part.length)).toEqual([2, 1, 1]);
  });

  test('each segment says its number; the table says the same', async () => {
    const { screen, chart } = await draw();
    await expect.poll(() => textsIn(chart, '.recharts-label').filter(Boolean)).toEqual(['4', '1', '3', '2']);
    const table = rowsOf(screen.getByRole('table', { name: '虚构举措' }));
    const drawn = [0, 1, 2].flatMap((part) => table.map((row) => row[part + 1])).filter((number) => number !== '0');
    expect(drawn).toEqual(['4', '1', '3', '2']);
  });

  test('segments are as long as their numbers and stand end to end', async () => {
    const { segments } = await draw();
    const [measures = [], documents = [], honours = []] = segments().map((part) =>
      part.map((path) => path.getBoundingClientRect()),
    );
    const one = (measures[0]?.width ?? 0) / 4;
    expect(one).toBeGreaterThan(20);
    expect((measures[1]?.width ?? 0) / one).toBeCloseTo(1, 1);
    expect((documents[0]?.width ?? 0) / one).toBeCloseTo(3, 1);
    expect((honours[0]?.width ?? 0) / one).toBeCloseTo(2, 1);
    expect(honours[0]?.left).toBeCloseTo(measures[0]?.right ?? 0, 0);
    expect(documents[0]?.left).toBeCloseTo(measures[1]?.right ?? 0, 0);
  });

  test('the legend names the parts in their order, each lighter than the one before', async () => {
    const { screen, chart } = await draw();
    const legend = screen.getByRole('list').first();
    expect(textsOf(legend.getByRole('listitem'))).toEqual(['举措', '文件', '荣誉']);
    const shades = (within: Element) =>
      [...within.querySelectorAll('pattern rect[fill-opacity]')].map((rect) =>
        Number(rect.getAttribute('fill-opacity')),
      );
    const strengths = shades(legend.element());
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(new Set(strengths).size).toBe(3);
    expect(shades(chart.element()).slice(3)).toEqual(strengths);
  });

  test('each part is told by its lines too, and is filled with them', async () => {
    const { chart, segments } = await draw();
    const lines = [...chart.element().querySelectorAll('.recharts-surface pattern')].map((pattern) => [
      `url(#${pattern.id})`,
      pattern.querySelector('path')?.getAttribute('d') ?? '',
    ]);
    expect(new Set(lines.map(([, drawn]) => drawn)).size).toBe(3);
    expect(segments().map(([first]) => first?.getAttribute('fill'))).toEqual(lines.map(([id]) => id));
  });

  test('each part is a picture over it, named with bar, part, sum and position', async () => {
    const { chart, segments } = await draw();
    const marks = chart.getByRole('img').elements();
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '虚构甲，举措 4条，该类别共6条，第1项，共2项',
      '虚构甲，荣誉 2条，该类别共6条，第2项，共2项',
      '虚构乙，举措 1条，该类别共4条，第1项，共2项',
      '虚构乙，文件 3条，该类别共4条，第2项，共2项',
    ]);
    const [measures = [], documents = [], honours = []] = segments();
    for (const [i, segment] of [measures[0], honours[0], measures[1], documents[0]].entries()) {
      const [over, drawn] = [marks[i]?.getBoundingClientRect(), segment?.getBoundingClientRect()];
      expect(Math.abs((over?.left ?? 0) - (drawn?.left ?? -9))).toBeLessThan(2);
      expect(Math.abs((over?.right ?? 0) - (drawn?.right ?? -9))).toBeLessThan(2);
      expect(over?.top).toBeLessThanOrEqual(drawn?.top ?? 0);
      expect(over?.bottom).toBeGreaterThanOrEqual(drawn?.bottom ?? 0);
    }
  });

  test('the pointer shows the parts that are there', async () => {
    const { screen, chart, segments } = await draw();
    await chart.hover(placeOf(segments()[1]?.[0], chart));
    const tip = screen.getByText('文件 3');
    await expect.element(tip).toBeVisible();
    expect([...(tip.element().parentElement?.children ?? [])].map((line) => line.textContent)).toEqual([
      '虚构乙',
      '举措 1',
      '文件 3',
    ]);
  });
});

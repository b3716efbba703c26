import { describe, expect, it } from 'vitest';
import type { SlideFigure } from '../slide';
import { barRoom } from './barRoom';
import { figureRoom, LARGEST } from './figureRoom';
import { quotesThatFit } from './quotesThatFit';

const figure = (label: string, number = '80', unit = '名'): SlideFigure => ({
  id: label,
  domain: 'administration',
  label,
  number,
  unit,
  note: '',
  status: 'stated',
  quote: '',
  section: '',
});
const WALL = { width: 1600, height: 640, em: 36 };

describe('figures side by side', () => {
  it.each([
    ['three stay in one row', 3, WALL, 3],
    ['four take two rows where a wall is wide', 4, WALL, 2],
    ['five take three and two', 5, WALL, 3],
    ['six take two rows of three', 6, WALL, 3],
    ['in a narrow room one below the other', 2, { width: 300, height: 640, em: 36 }, 1],
  ])('%s', (_name, count, room, columns) => {
    const figures = Array.from({ length: count }, (_, i) => figure(`指标${i}`));
    expect(figureRoom(figures, room, LARGEST.ultra).columns).toBe(columns);
  });

  it('words grow with the room, as long as no name takes a second line', () => {
    expect(figureRoom([figure('受表彰个人'), figure('法规规章')], WALL, LARGEST.ultra).scale).toBe(1.5);
    const long = figure('规范性文件合法性审核和备案审查率');
    expect(figureRoom([long, figure('法规'), figure('规章')], { ...WALL, width: 2100 }, LARGEST.ultra).scale).toBe(1);
  });
});

describe('bars', () => {
  const row = (label: string) => ({ label, number: '156项' });

  it.each([
    ['two rows leave room for larger type', 2, WALL, 1.5],
    ['seven rows fill the height', 7, WALL, 1],
  ])('%s', (_name, count, room, scale) => {
    expect(
      barRoom(
        Array.from({ length: count }, () => row('重点风险清单')),
        room,
      ).scale,
    ).toBe(scale);
  });
});

describe('quotes of a wall', () => {
  const quote = (text: string) => ({ about: '', text, place: '一(一)1' });
  const layout = { quotes: 700, bodyHeight: 600, em: 36 } as Parameters<typeof quotesThatFit>[1];

  it('a sentence of several figures stands once, as large as the column lets it', () => {
    const both = quotesThatFit(
      [quote('对40个集体和80名个人进行了表彰'), quote('对40个集体和80名个人进行了表彰')],
      layout,
    );
    expect(both).toMatchObject({ left: 0, scale: 1.5 });
    expect(both.fitting).toHaveLength(1);
  });

  it('what does not fit is counted', () => {
    const quotes = Array.from({ length: 9 }, (_, i) => quote(`第${i}句：对40个集体和80名个人进行了表彰`));
    const { fitting, left } = quotesThatFit(quotes, layout);
    expect(fitting.length).toBeGreaterThan(1);
    expect(fitting.length + left).toBe(9);
  });
});

import { describe, expect, test } from 'vitest';
import { arabicFigureAt, chineseFigureAt } from './figures';

const first = (text: string) => text.search(/\d/);

describe('Arabic digits', () => {
  test.each([
    ['685宗', 685, '宗', null],
    ['1,234件', 1234, '件', null],
    ['99.87%', 99.87, '%', null],
    ['3.2万宗', 32_000, '宗', null],
    ['近1.1万件', 11_000, '件', 'near'],
    ['接近100%', 100, '%', 'near'],
    ['不少于500件', 500, '件', 'at-least'],
    ['不低于90%', 90, '%', 'at-least'],
    ['至少3次', 3, '次', 'at-least'],
    ['不超过5%', 5, '%', 'at-most'],
    ['超过5%', 5, '%', 'over'],
    ['低于5%', 5, '%', 'under'],
    ['90%以下', 90, '%', 'at-most'],
    ['3530余场', 3530, '场', 'over'],
    ['30多家', 30, '家', 'over'],
    ['50余万份', 500_000, '份', 'over'],
    ['5万余份', 50_000, '份', 'over'],
    ['超85%', 85, '%', 'over'],
    ['突破了2000万次', 20_000_000, '次', 'over'],
    ['不足500件', 500, '件', 'under'],
    ['约650件', 650, '件', 'about'],
    ['120人左右', 120, '人', 'about'],
    ['90%以上', 90, '%', 'at-least'],
    ['0.5个工作日以内', 0.5, '个工作日', 'at-most'],
    ['3.4亿元', 340_000_000, '元', null],
    ['2.1个百分点', 2.1, '个百分点', null],
    ['1,150人次', 1150, '人次', null],
    ['通过3件', 3, '件', null],
    ['公约12份', 12, '份', null],
    ['2023', 2023, '', null],
  ] as const)('%s', (text, value, unit, bound) => {
    expect(arabicFigureAt(text, first(text))).toMatchObject({ value, unit, bound });
  });

  test('a range keeps both ends and is not exact', () => {
    expect(arabicFigureAt('1500—1800个', 0)).toMatchObject({ value: 1500, upTo: 1800, unit: '个', bound: 'range' });
    expect(arabicFigureAt('1-2万件', 0)).toMatchObject({ value: 10_000, upTo: 20_000, bound: 'range' });
  });

  test('a fraction keeps its parts', () => {
    expect(arabicFigureAt('35/39', 0)?.share).toEqual({ numerator: 35, denominator: 39 });
  });

  test('none begins where no digit stands', () => {
    expect(arabicFigureAt('件3', 0)).toBeNull();
  });
});

describe('Chinese numerals', () => {
  test.each([
    ['一万宗', 10_000, '宗'],
    ['四成', 40, '%'],
    ['八成五', 85, '%'],
    ['三十六家', 36, '家'],
    ['百分之九十三点五', 93.5, '%'],
    ['两批次', 2, '批次'],
  ])('%s', (text, value, unit) => {
    expect(chineseFigureAt(text, 0)).toMatchObject({ value, unit });
  });

  test('a share keeps its parts', () => {
    expect(chineseFigureAt('三分之二的村', 0)?.share).toEqual({ numerator: 2, denominator: 3 });
  });

  test.each(['百姓', '万众', '千方百计'])('%s is no number', (text) => {
    expect(chineseFigureAt(text, 0)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { unitFormats } from './unitFormats';

it('has one format where all values have one unit', () => {
  const points = [
    { value: 1096, printed: '1096件' },
    { value: 12, printed: '12件' },
  ];
  expect(unitFormats(points, 'zh-CN')).toEqual({ format: '0"件"', own: new Map() });
});

it('has a format for each value where units differ, singular and plural among them', () => {
  const points = [
    { value: 1096, printed: '1,096\u00a0themes' },
    { value: 40, printed: '40\u00a0groups' },
    { value: 1, printed: '1\u00a0group' },
  ];
  expect(unitFormats(points, 'en')).toEqual({
    format: '#,##0',
    own: new Map([
      [0, '#,##0"\u00a0themes"'],
      [1, '#,##0"\u00a0groups"'],
      [2, '#,##0"\u00a0group"'],
    ]),
  });
});

it('takes none', () => {
  expect(unitFormats([], 'en')).toEqual({ format: '#,##0', own: new Map() });
});

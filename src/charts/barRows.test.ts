import { expect, test } from 'vitest';
import { DESIGN_SCALE } from '../preferences/useTextScale';
import { barRows } from './barRows';

const room = (width: number) => ({ width, right: 60, rowHeight: 40, scale: DESIGN_SCALE });

test.each([
  ['short names', [{ label: '信访' }, { label: '调解' }], 400, [['信访'], ['调解']]],
  ['a long name, over two lines', [{ label: '行政许可事项一次办成占比' }], 240, [['行政许可事项一', '次办成占比']]],
  ['English words that fit', [{ label: 'Case files reviewed' }], 300, [['Case files', 'reviewed']]],
])('beside their bars stand %s', (_name, rows, width, lines) => {
  const drawn = barRows(rows, room(width));
  expect(drawn).toMatchObject({ isAbove: false, labels: lines.map((of) => ({ lines: of })) });
  expect(drawn.column).toBeLessThanOrEqual(width / 2);
});

test.each([
  ['a word', [{ label: 'Recommendations' }], 200, [{ lines: ['Recommendations'], isBeside: true }]],
  ['a note', [{ label: 'Lists', note: 'Enforcement', hue: 'red' }], 200, [{ lines: ['Lists'], isBeside: true }]],
  [
    'a note, which has no room after the name either',
    [{ label: 'Normative documents issued', note: 'Administration', hue: 'red' }],
    200,
    [{ lines: ['Normative documents', 'issued'], isBeside: true }],
  ],
])('above their bars stand names where %s is wider than the column', (_name, rows, width, labels) => {
  const drawn = barRows(rows, room(width));
  expect(drawn).toMatchObject({ isAbove: true, column: 1, labels });
  // Room for the name above the bar in the middle of its row.
  expect(drawn.height / rows.length).toBeGreaterThan(22 + 2 * 18);
});

test('no rows take no more than the margins', () => {
  expect(barRows([], room(300)).height).toBe(8);
});

import { expect, it } from 'vitest';
import { linesOf, widthAtMost } from './linesOf';

it.each([
  ['十个汉字正好排成一行', 360, 36, 1],
  ['十个汉字正好排成一行', 359, 36, 2],
  // Programs set Han characters and figures a little apart: this is wider than its characters.
  ['共100项', 155, 36, 2],
  ['', 100, 36, 1],
])('%s in %d px at %d px: %d', (text, width, size, lines) => {
  expect(linesOf(text, width, size)).toBe(lines);
});

it('reckons running Latin text narrower than figures that must not break', () => {
  expect(linesOf('First petitions resolved', 440, 36)).toBe(1);
  expect(widthAtMost('96.08', 100)).toBeGreaterThan(290);
});

import { expect, it } from 'vitest';
import { columnWidths } from './columnWidths';
import { longestWord } from './longestWord';

it.each([
  // As shared where that is enough.
  [1000, [0.2, 0.4, 0.4], [100, 100, 100], [200, 400, 400]],
  // The first gets what it needs, the others give alike of what they can spare.
  [1000, [0.2, 0.4, 0.4], [300, 200, 200], [300, 350, 350]],
  [1000, [0.2, 0.4, 0.4], [300, 400, 200], [300, 400, 300]],
  // Too much for all: each less than it needs, in proportion.
  [1000, [0.5, 0.5], [1500, 500], [750, 250]],
  [1000, [1], [0], [1000]],
])('%d px shared %j with needs %j are %j', (width, shares, needs, widths) => {
  expect(columnWidths(width, shares, needs)).toEqual(widths);
});

it('reckons the widest word, not the text', () => {
  expect(longestWord('major administrative decisions', 36)).toBe(longestWord('administrative', 36));
  expect(longestWord('administrative', 36)).toBeGreaterThan(260);
  expect(longestWord('重大行政决策', 36)).toBe(0);
  expect(longestWord('one-stop', 36)).toBe(longestWord('stop', 36));
});

import { expect, test } from 'vitest';
import { followingSlide, playSeconds } from './autoplay';

test.each([
  [0, 5],
  [-3, 5],
  [5, 5],
  [42, 42],
  [120, 120],
  [9999, 120],
])('an interval of %i s is %i s', (asked, used) => {
  expect(playSeconds(asked)).toBe(used);
});

test.each([
  [0, 3, false, 1],
  [2, 3, false, null],
  [2, 3, true, 0],
  [0, 1, true, null],
])('after slide %i of %i (loop: %s) comes %s', (index, total, isLoop, next) => {
  expect(followingSlide(index, total, isLoop)).toBe(next);
});

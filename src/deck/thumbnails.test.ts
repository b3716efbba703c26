import { expect, test } from 'vitest';
import { gridStep, thumbnailBox } from './thumbnails';

test.each([
  [1920, 1080, { width: 328, height: 185 }],
  [1024, 768, { width: 200, height: 150 }],
  [3840, 1080, { width: 589, height: 196 }],
  [390, 844, { width: 200, height: 150 }],
])('a thumbnail on %i × %i', (width, height, box) => {
  expect(thumbnailBox({ width, height })).toEqual(box);
});

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 6, 6],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 4],
  ['ArrowDown', 5, 5],
  ['ArrowUp', 4, 1],
  ['ArrowUp', 2, 2],
  ['Home', 5, 0],
  ['End', 1, 6],
  ['x', 2, 2],
])('%s from %i of seven in threes leads to %i', (key, from, to) => {
  expect(gridStep(key, from, 7, 3)).toBe(to);
});

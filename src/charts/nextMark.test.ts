import { describe, expect, test } from 'vitest';
import { type MarkPlace, nextMark } from './nextMark';

const line = (length: number): MarkPlace[] => Array.from({ length }, (_, at) => ({ line: 0, at }));

describe('one line: every arrow walks along it', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 1, 2],
    ['ArrowLeft', 2, 1],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['ArrowRight', 3, 3],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['x', 1, -1],
    ['Enter', 1, -1],
  ])('%s from %i: %i', (key, now, to) => {
    expect(nextMark(line(4), now, key)).toBe(to);
  });
});

describe('from outside', () => {
  test.each([
    ['ArrowRight', 4, 0],
    ['ArrowDown', 4, 0],
    ['Home', 4, 0],
    ['ArrowLeft', 4, 3],
    ['ArrowUp', 4, 3],
    ['End', 4, 3],
    ['Tab', 4, -1],
    ['ArrowRight', 0, -1],
    ['End', 0, -1],
  ])('%s into a chart of %i marks: %i', (key, length, to) => {
    expect(nextMark(line(length), -1, key)).toBe(to);
  });
});

describe('several lines: left and right within one, up and down to the nearest of the next', () => {
  // Line 0 has all years, line 1 lacks the second, line 2 has the last alone.
  const places = [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 2],
    [2, 2],
  ].map(([of = 0, at = 0]) => ({ line: of, at }));
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 2],
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 3, 3],
    ['ArrowDown', 0, 3],
    ['ArrowDown', 1, 3],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 3, 5],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 3, 0],
    ['ArrowUp', 0, 0],
    ['Home', 4, 3],
    ['End', 0, 2],
    ['End', 5, 5],
  ])('%s from %i: %i', (key, now, to) => {
    expect(nextMark(places, now, key)).toBe(to);
  });
});

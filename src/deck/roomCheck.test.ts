import { describe, expect, test } from 'vitest';
import { plainSlide } from '../../tests/support/plainSlide';
import { neededPx, neededShare, parseRoom, roomText } from './room';
import { isReadable, roomCheck } from './roomCheck';
import { roomSketch } from './roomSketch';

const SLIDES = [plainSlide('cover'), plainSlide('gap')];

test.each([
  ['1.5x8', 1.5, 8],
  ['1,5×8', 1.5, 8],
  ['1.5 X 8', 1.5, 8],
  ['1.5*8', 1.5, 8],
  ['１.５×８', 1.5, 8],
  ['1.5米×8米', 1.5, 8],
  ['1.5mx8m', 1.5, 8],
  ['0.3x1', 0.3, 1],
  ['10x60', 10, 60],
  ['2.x8', 2, 8],
])('%s is a room', (text, imageHeight, farthest) => {
  expect(parseRoom(text)).toEqual({ imageHeight, farthest });
});

test.each(['', 'x', '1.5', '1.5x', 'x8', '0.2x8', '10.1x8', '1.5x0.9', '1.5x61', '1.5x8x2', '-1x8', 'axb', '1e1x8'])(
  '“%s” is none',
  (text) => {
    expect(parseRoom(text)).toBeNull();
  },
);

test('a room is read back from its text', () => {
  const room = { imageHeight: 2.25, farthest: 14.5 };
  expect(parseRoom(roomText(room))).toEqual(room);
});

test('what is needed: the distance by 200 times the height of the image', () => {
  expect(neededShare({ imageHeight: 2, farthest: 8 })).toBe(0.02);
  expect(neededPx({ imageHeight: 1.5, farthest: 8 })).toBeCloseTo(28.8, 10);
});

describe('the check', () => {
  test('near enough: every slide, and the source line or not', () => {
    const near = roomCheck(SLIDES, 'standard', { imageHeight: 2, farthest: 8 });
    expect(near).toEqual({
      needed: 22,
      neededPercent: 2,
      smallest: 36,
      below: [],
      isSourceReadable: true,
      remedy: null,
      limits: null,
    });
    const further = roomCheck(SLIDES, 'standard', { imageHeight: 1.5, farthest: 8 });
    expect(further).toMatchObject({ needed: 29, neededPercent: 2.7, below: [], isSourceReadable: false });
  });

  test('exactly what is needed is enough', () => {
    // 36 of 1080 is a thirtieth: 10 m and 1.5 m.
    expect(isReadable('standard', { imageHeight: 1.5, farthest: 10 })).toBe(true);
    expect(roomCheck(SLIDES, 'standard', { imageHeight: 1.5, farthest: 10 }).needed).toBe(36);
    expect(isReadable('standard', { imageHeight: 1.5, farthest: 10.1 })).toBe(false);
  });

  test.each([
    ['standard', 12, 'large'],
    ['standard', 15, 'split'],
    ['large', 15, 'split'],
    ['large', 12, null],
    ['standard', 20, null],
  ] as const)('%s type at %d m: the remedy is %s', (density, farthest, remedy) => {
    expect(roomCheck(SLIDES, density, { imageHeight: 1.5, farthest }).remedy).toBe(remedy);
  });

  test('where no type does, what would: the image so high, or the seat so near, and these do', () => {
    const room = { imageHeight: 1.5, farthest: 20 };
    const { below, limits } = roomCheck(SLIDES, 'split', room);
    expect(below).toEqual(SLIDES);
    expect(limits).toEqual({ imageHeight: 1.9, farthest: 16 });
    expect(isReadable('split', { ...room, imageHeight: 1.9 })).toBe(true);
    expect(isReadable('split', { ...room, imageHeight: 1.8 })).toBe(false);
    expect(isReadable('split', { ...room, farthest: 16 })).toBe(true);
    expect(isReadable('split', { ...room, farthest: 16.1 })).toBe(false);
  });
});

test.each([
  [0.3, 60],
  [10, 1],
  [1.5, 8],
  [10, 60],
])('a side view of %d m by %d m stays within its drawing', (imageHeight, farthest) => {
  const { top, bottom, seats, width, floor, height } = roomSketch({ imageHeight, farthest });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeGreaterThan(top);
  expect(floor).toBeLessThan(height);
  expect(seats.length).toBeGreaterThan(0);
  expect(Math.min(...seats)).toBeGreaterThan(24);
  expect(Math.max(...seats)).toBeLessThan(width);
});

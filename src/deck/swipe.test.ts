import { expect, test } from 'vitest';
import { swipeOf } from './swipe';

test.each([
  ['to the left', -200, 10, 200, 'next'],
  ['to the right', 200, -40, 200, 'previous'],
  ['a tap', 4, 3, 80, null],
  ['too short', -50, 0, 200, null],
  ['mostly down', -100, 90, 200, null],
  ['slow', -300, 0, 1500, null],
])('%s', (_, across, down, time, meant) => {
  expect(swipeOf({ x: 500, y: 500, time: 1000 }, { x: 500 + across, y: 500 + down, time: 1000 + time })).toBe(meant);
});

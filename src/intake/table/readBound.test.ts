import { expect, test } from 'vitest';
import { readBound } from './readBound';

test.each([
  ['', {}],
  ['超过', { bound: 'over' }],
  ['以上', { bound: 'at-least' }],
  ['至少', { bound: 'at-least' }],
  ['＞＝', { bound: 'at-least' }],
  ['不超过', { bound: 'at-most' }],
  ['At most', { bound: 'at-most' }],
  ['近', { bound: 'near' }],
  ['nearly', { bound: 'near' }],
  [' 不足 ', { bound: 'under' }],
  ['Under', { bound: 'under' }],
  ['约', { bound: 'about' }],
  ['about', { bound: 'about' }],
  ['至40', { bound: 'range', upTo: 40 }],
  ['至４０％', { bound: 'range', upTo: 40 }],
  ['to 4,000', { bound: 'range', upTo: 4000 }],
  ['至', null],
  ['也许', null],
  ['40', null],
  ['today', null],
])('“%s” is %j', (text, expected) => {
  expect(readBound(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { readBound } from './readBound';

test.each([
  ['', {}],
  ['超过', { bound: 'over' }],
  ['以上', { bound: 'over' }],
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

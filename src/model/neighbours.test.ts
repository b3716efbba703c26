import { expect, test } from 'vitest';
import { neighbours } from './neighbours';

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test.each([
  ['the first', items, 'a', { position: 1, total: 3, previous: null, next: { id: 'b' } }],
  ['one between', items, 'b', { position: 2, total: 3, previous: { id: 'a' }, next: { id: 'c' } }],
  ['the last', items, 'c', { position: 3, total: 3, previous: { id: 'b' }, next: null }],
  ['the only one', [{ id: 'a' }], 'a', { position: 1, total: 1, previous: null, next: null }],
  ['one that is not in the list', items, 'd', null],
  ['one of an empty list', [], 'a', null],
])('of %s', (_, list, id, expected) => {
  expect(neighbours(list, id)).toEqual(expected);
});

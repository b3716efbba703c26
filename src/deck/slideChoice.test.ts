import { expect, test } from 'vitest';
import { readChoice, writeChoice } from './slideChoice';

const plan = ['cover', 'gap', 'reached', 'reached-2', 'counts-all-1', 'counts-all-1-2', 'sources'];

test.each([
  ['a message and all its parts', ['cover', 'reached', 'reached-2'], ['cover', 'reached']],
  ['parts that another slide parts', ['reached', 'gap', 'reached-2'], ['reached-1', 'gap', 'reached-2']],
  ['the first part alone', ['reached'], ['reached-1']],
  ['the second part alone', ['reached-2', 'gap'], ['reached-2', 'gap']],
  ['parts the other way round', ['reached-2', 'reached'], ['reached-2', 'reached-1']],
  ['a message whose name ends in a number', ['counts-all-1', 'counts-all-1-2'], ['counts-all-1']],
  ['its first part', ['counts-all-1', 'cover'], ['counts-all-1-1', 'cover']],
  ['nothing', [], []],
])('%s: written and read again', (_, shown, written) => {
  expect(writeChoice(plan, shown)).toEqual(written);
  expect(readChoice(plan, written)).toEqual(shown);
});

test.each([
  [
    'more parts than when it was written',
    ['gap', 'sources'],
    [...plan, 'gap-2', 'gap-3'],
    ['gap', 'gap-2', 'gap-3', 'sources'],
  ],
  ['fewer parts', ['reached-3', 'cover'], plan, ['reached', 'cover']],
  ['no such slide', ['nowhere', 'cover'], plan, ['cover']],
  ['named twice', ['reached', 'reached-2'], plan, ['reached', 'reached-2']],
])('%s', (_, ids, of, expected) => {
  expect(readChoice(of, ids)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { paths, recordAnchor } from './paths';

test.each([
  ['the overview', paths.overview, '/'],
  ['a domain', paths.domain('disputes'), '/domains/disputes/'],
  ['the explorer', paths.explorer, '/indicators/'],
  ['an indicator', paths.indicator('petition-resolution-rate'), '/indicators/petition-resolution-rate/'],
  ['an id that is none', paths.indicator('a/b?c'), '/indicators/a%2Fb%3Fc/'],
  ['a domain that is none', paths.domain('争议'), '/domains/%E4%BA%89%E8%AE%AE/'],
  ['the records', paths.records, '/records/'],
  ['problems and plans', paths.actions, '/actions/'],
  ['the data', paths.data, '/data/'],
  ['a record on its page', recordAnchor('m-empower'), 'record-m-empower'],
])('the address of %s', (_, path, expected) => {
  expect(path).toBe(expected);
});

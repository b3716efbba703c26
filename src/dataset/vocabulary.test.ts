import { expect, test } from 'vitest';
import { isDeedKind } from './vocabulary';

test.each([
  ['measure', true],
  ['mechanism', true],
  ['document', true],
  ['honour', true],
  ['problem', false],
  ['plan', false],
] as const)('a %s was done: %s', (kind, done) => {
  expect(isDeedKind(kind)).toBe(done);
});

import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint';

// The first three are the published FNV-1a test vectors.
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
  ['信访', '1366bce9'],
  ['1149', '00253920'],
])('of “%s” is %s', (text, print) => {
  expect(fingerprint(text)).toBe(print);
});

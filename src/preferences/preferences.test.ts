import { expect, test } from 'vitest';
import { DEFAULTS, parsePreferences } from './preferences';
import { textSizeInForce } from './textSize';

test.each([
  ['nothing stored', null],
  ['no JSON', '{"theme":'],
  ['no object', '7'],
  ['null', 'null'],
  ['a list', '["dark"]'],
  ['another version', '{"version":9,"theme":{"name":"dark"},"palette":3,"textSize":"huge","isElder":"yes"}'],
  ['values of an object', '{"theme":"constructor","textSize":"__proto__"}'],
])('%s falls back to the defaults', (_name, stored) => {
  expect(parsePreferences(stored)).toEqual(DEFAULTS);
});

test('each field that can be read is kept, whatever the others are', () => {
  const stored = '{"version":1,"theme":"yellow-on-blue","palette":"sky","textSize":0,"isElder":true,"language":"en"}';
  expect(parsePreferences(stored)).toEqual({
    ...DEFAULTS,
    theme: 'yellow-on-blue',
    palette: 'sky',
    isElder: true,
    language: 'en',
  });
});

test.each([
  ['small', false, 'small'],
  ['small', true, 'large'],
  ['medium', true, 'large'],
  ['large', true, 'large'],
  ['extra-large', true, 'extra-large'],
] as const)('text of %s with elder mode %s is %s', (asked, isElder, shown) => {
  expect(textSizeInForce(asked, isElder)).toBe(shown);
});

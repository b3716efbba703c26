import { expect, test } from 'vitest';
import { emWidth, linesOf } from './emWidth';

test('a Han character and its punctuation are one em', () => {
  expect(emWidth('初次信访，')).toBe(5);
  expect(emWidth('“马上可办”')).toBe(6);
});

test('Latin letters and digits are narrower, quotes among them too', () => {
  expect(emWidth('petitions')).toBeLessThan(5);
  expect(emWidth('“petitions”')).toBeLessThan(6);
  expect(emWidth('96.08%')).toBeLessThan(3.5);
});

test.each([
  ['', 10, 1],
  ['一二三四五', 5, 1],
  ['一二三四五六', 5, 2],
  ['abcdefghij abcdefghij', 6, 3],
])('lines of %j in %i em', (text, ems, expected) => {
  expect(linesOf(text, ems)).toBe(expected);
});

import { expect, test } from 'vitest';
import { sizeText } from './sizeText';

test.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [1000, '1 KB'],
  [84_001, '85 KB'],
  [999_999, '1000 KB'],
  [1_000_000, '1 MB'],
  [1_510_000, '1.6 MB'],
  [61_700_000_000, '61.7 GB'],
])('%i', (bytes, text) => {
  expect(sizeText(bytes, 'zh-CN')).toBe(text.replace(' ', '\u00a0'));
});

test('thousands as the language writes them', () => {
  expect(sizeText(1_234_000_000_000, 'en')).toBe('1,234\u00a0GB');
});

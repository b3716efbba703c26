import { expect, test } from 'vitest';
import { slideRoom } from './slideRoom';

test('larger type has less room, every way', () => {
  const [standard, large, split] = [slideRoom('standard'), slideRoom('large'), slideRoom('split')];
  for (const key of ['ems', 'lines', 'titleEms'] as const) {
    expect(standard[key]).toBeGreaterThan(large[key]);
    expect(large[key]).toBeGreaterThan(split[key]);
  }
});

test('about 34 Han characters stand in a line of the narrowest stage', () => {
  expect(Math.floor(slideRoom('standard').ems)).toBe(34);
});

test('a short title leaves more room below it', () => {
  expect(slideRoom('standard', '短').lines).toBeGreaterThan(slideRoom('standard').lines + 1);
  expect(slideRoom('standard', '长'.repeat(30)).lines).toBe(slideRoom('standard').lines);
});

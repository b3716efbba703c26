import { expect, test } from 'vitest';
import { distribution } from './distribution';

const shown = (values: readonly number[], bins?: number, ceiling?: number) =>
  distribution(values, bins, ceiling).bins.map(({ from, to, count }) => `${from}–${to}: ${count}`);

test.each([
  ['no value', [], 10, undefined, []],
  ['one value', [42], 10, undefined, ['42–43: 1']],
  ['one value with decimals', [96.08], 10, undefined, ['96–97: 1']],
  ['one 0', [0], 10, undefined, ['0–1: 1']],
  ['all the same', [7, 7, 7], 10, undefined, ['7–8: 3']],
  ['all at the ceiling', [100, 100], 10, 100, ['99–100: 2']],
  ['whole numbers each in a bar of their own', [1, 2, 2, 3], 10, undefined, ['1–2: 1', '2–3: 2', '3–4: 1']],
  ['bars of two', [0, 3, 9], 5, undefined, ['0–2: 1', '2–4: 1', '4–6: 0', '6–8: 0', '8–10: 1']],
  ['bars of five', [1, 14], 3, undefined, ['0–5: 1', '5–10: 0', '10–15: 1']],
  ['a value on an edge opens the next bar', [0, 10, 20], 2, undefined, ['0–10: 1', '10–20: 1', '20–30: 1']],
  ['the last bar holds the ceiling', [80, 95, 100], 4, 100, ['80–85: 1', '85–90: 0', '90–95: 0', '95–100: 2']],
  ['below the ceiling', [80, 94], 3, 100, ['80–85: 1', '85–90: 0', '90–95: 1']],
  [
    'tenths',
    [0.1, 0.3, 0.6],
    5,
    undefined,
    ['0.1–0.2: 1', '0.2–0.3: 0', '0.3–0.4: 1', '0.4–0.5: 0', '0.5–0.6: 0', '0.6–0.7: 1'],
  ],
  ['hundredths at the ceiling', [99.9, 99.95, 100], 2, 100, ['99.9–99.95: 1', '99.95–100: 2']],
  ['thousands', [0, 2500], 3, undefined, ['0–1000: 1', '1000–2000: 0', '2000–3000: 1']],
  ['below 0', [-3, 1], 4, undefined, ['-3–-2: 1', '-2–-1: 0', '-1–0: 0', '0–1: 0', '1–2: 1']],
  ['one bar asked for', [1, 9], 1, undefined, ['0–10: 2']],
])('%s', (_, values, bins, ceiling, expected) => {
  expect(shown(values, bins, ceiling)).toEqual(expected);
});

test.each([
  ['rates', 80, 0.01, 100],
  ['counts', 0, 1, null],
  ['large counts', 12, 1037, null],
])('%s: every value is in its bar, edges meet, bars are about as many as asked', (_, start, step, ceiling) => {
  const values = Array.from({ length: 2001 }, (_, i) => Number((start + i * step).toFixed(2)));
  const { bins } = distribution(values, 12, ceiling);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
  expect(bins.length).toBeGreaterThanOrEqual(5);
  expect(bins.length).toBeLessThanOrEqual(14);
  bins.forEach(({ from, to, count }, i) => {
    const isLast = i === bins.length - 1 && to === ceiling;
    expect(values.filter((value) => value >= from && (value < to || (isLast && value === to)))).toHaveLength(count);
    expect(bins[i + 1]?.from ?? to).toBe(to);
  });
});

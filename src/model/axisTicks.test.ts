import { describe, expect, test } from 'vitest';
import { axisTicks } from './axisTicks';

const rate = { ceiling: 100 };
const count = { floor: 0, step: 1 };
const rank = { floor: 1, step: 1 };

describe('axisTicks', () => {
  test.each([
    ['rates close to the ceiling', [91.5, 100], rate, [90, 95, 100]],
    ['rates close to each other', [96.08, 96.58], rate, [96, 96.2, 96.4, 96.6]],
    ['one rate', [96.08], rate, [96, 97]],
    ['one rate at the ceiling', [100], rate, [99, 100]],
    ['rates from zero', [0, 40], rate, [0, 10, 20, 30, 40, 50]],
    ['counts begin at zero', [480, 650], count, [0, 200, 400, 600, 800]],
    ['small counts have whole steps', [1, 2], count, [0, 1, 2, 3]],
    ['only zero', [0], count, [0, 1]],
    ['ranks begin at one', [1, 12], rank, [1, 5, 10, 15]],
    ['only the first rank', [1], rank, [1, 2]],
    ['nothing', [], rate, [0, 1]],
  ])('%s', (_, values, bounds, ticks) => {
    const axis = axisTicks(values, bounds);
    expect(axis.ticks).toEqual(ticks);
    expect([axis.from, axis.to]).toEqual([ticks[0], ticks[ticks.length - 1]]);
  });

  test('always holds every value', () => {
    for (let seed = 1; seed < 400; seed += 1) {
      const values = [((seed * 7919) % 10007) / 100, ((seed * 104729) % 9973) / 100];
      const { from, to, ticks } = axisTicks(values, { ceiling: 110 });
      expect(from).toBeLessThanOrEqual(Math.min(...values));
      expect(to).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThan(9);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { fictionalSeries } from '../../tests/support/fictionalSeries';
import { biggestChange, changeRows } from './changeRows';
import { comparisonOf } from './comparison';

interface Asked {
  place?: string[];
  year?: string[];
  base?: string;
}

function compare(ids: readonly string[], asked: Asked = {}) {
  const found = ids.map(fictionalSeries);
  const entries = found[0]?.entries ?? [];
  const comparison = comparisonOf(entries, entries[0] ?? null, { place: [], year: [], base: null, ...asked });
  const rows = found.flatMap(({ indicator, series }) => changeRows(indicator, series, comparison, 'zh-CN'));
  return { rows, comparison };
}
const changesOf = (id: string, asked: Asked) =>
  compare([id], asked).rows.map(({ cells }) => cells.map(({ change }) => change));

describe('changeRows', () => {
  test('against a year: the same place, decimal-safe', () => {
    expect(changesOf('answer-rate', { place: ['fictional-a'], base: '2022' })).toEqual([
      [{ kind: 'points', value: -3.6 }, { kind: 'points', value: -1.85 }, null, { kind: 'points', value: 0.98 }],
    ]);
  });

  test('against a place: the same year; the place itself is the baseline', () => {
    const changes = changesOf('answer-rate', { base: 'fictional-b', year: ['2022', '2023'] });
    expect(changes).toEqual([
      [
        { kind: 'none', reason: 'no-baseline' },
        { kind: 'points', value: -3.12 },
      ],
      [
        { kind: 'none', reason: 'no-baseline' },
        { kind: 'points', value: -6.45 },
      ],
      [null, null],
      [
        { kind: 'none', reason: 'missing' },
        { kind: 'points', value: 0.8 },
      ],
    ]);
  });

  test('from zero there is a number and no per cent', () => {
    const [changes] = changesOf('case-count', { place: ['fictional-c'], base: '2021' });
    expect(changes).toContainEqual({ kind: 'number', value: 2, percent: null });
  });

  test('what counts something else does not compare', () => {
    const [changes] = changesOf('case-count', { place: ['fictional-b'] });
    expect(changes?.[1]).toEqual({ kind: 'none', reason: 'definition' });
  });
});

describe('biggestChange', () => {
  const ALL = ['review-rate', 'answer-rate', 'theme-count', 'case-count', 'kiosk-rank'];
  test.each([
    ['rates before counts, whatever their size', ALL, {}, ['answer-rate', 'fictional-a', 4.58]],
    ['of counts the one with most per cent', ALL.slice(2), {}, ['theme-count', 'fictional-a', 276]],
    ['of ranks the places', ['kiosk-rank'], {}, ['kiosk-rank', 'fictional-a', 4]],
    ['against a place, the first other', ALL, { base: 'fictional-a' }, ['answer-rate', 'fictional-c', -3.33]],
  ])('%s', (_, ids, asked, [id, place, value]) => {
    const { rows, comparison } = compare(ids, asked);
    const found = biggestChange(rows, comparison);
    expect([found?.row.indicator.id, found?.row.place]).toEqual([id, place]);
    expect(found?.change).toMatchObject({ value });
  });

  test('among values that are not exact it says of how many it is the largest', () => {
    const { rows, comparison } = compare(['answer-rate', 'theme-count', 'kiosk-rank']);
    const vague = rows.map((row) =>
      row.indicator.id === 'theme-count'
        ? {
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, change: { kind: 'none', reason: 'inexact' } as const })),
          }
        : row,
    );
    expect(biggestChange(vague, comparison)).toMatchObject({ change: { value: 4.58 }, among: 2 });
    expect(biggestChange(rows, comparison)).toMatchObject({ change: { value: 4.58 }, among: null });
  });

  test.each([
    ['nothing changed', ['review-rate'], {}],
    ['measured against the newest year itself', ['answer-rate'], { base: '2023' }],
    ['nothing to measure against', ['answer-rate'], { place: ['fictional-d'], year: ['2023'] }],
  ])('none: %s', (_, ids, asked) => {
    const { rows, comparison } = compare(ids, asked);
    expect(biggestChange(rows, comparison)).toBeNull();
  });
});

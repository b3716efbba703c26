import { describe, expect, it } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate } from '../../tests/support/make';
import type { Bound } from '../dataset/vocabulary';
import { indicatorRows } from './indicatorRows';
import { commonUnit, isInRange, parseRange, rangeMask, rangeText, readBounds } from './valueRange';

describe('parseRange', () => {
  it.each([
    ['96..99.9', { min: 96, max: 99.9 }],
    ['96..', { min: 96, max: null }],
    ['..40', { min: null, max: 40 }],
    ['-3..0', { min: -3, max: 0 }],
    ['5..5', { min: 5, max: 5 }],
    ['..', null],
    ['', null],
    ['9..3', null],
    ['1...2', null],
    ['a..b', null],
    ['1e3..', null],
    ['96', null],
  ])('%s', (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });

  it.each(['96..99.9', '96..', '..40', '-3..0'])('%s survives the way to text', (text) => {
    expect(rangeText(parseRange(text) ?? { min: null, max: null })).toBe(text);
  });

  it('no bounds, no text', () => {
    expect(rangeText({ min: null, max: null })).toBeNull();
  });
});

describe('readBounds', () => {
  it.each([
    ['96', '99.9', { text: '96..99.9' }],
    ['', ' 1,096 ', { text: '..1096' }],
    ['９６％', '', { text: '96..' }],
    ['', '', { text: null }],
    ['abc', '', { fault: 'number' }],
    ['1', '2x', { fault: 'number' }],
    ['1.', '', { fault: 'number' }],
    ['9', '3', { fault: 'order' }],
  ])('"%s" to "%s"', (min, max, expected) => {
    expect(readBounds(min, max)).toEqual(expected);
  });
});

describe('isInRange', () => {
  const row = (value: number | null, bound?: Bound, upTo?: number) => {
    const observations = value === null ? [] : [makeObservation('a', value, { bound, upTo })];
    const [found] = indicatorRows(makeDataset({ indicators: [makeIndicator({ id: 'a' })], observations }));
    if (!found) throw new Error('no row');
    return found;
  };
  it.each([
    [row(5), { min: 5, max: 9 }, true],
    [row(9), { min: 5, max: 9 }, true],
    [row(4.99), { min: 5, max: 9 }, false],
    [row(0), { min: null, max: 1 }, true],
    [row(10), { min: 5, max: null }, true],
    [row(null), { min: null, max: 9 }, false],
    [row(500, 'under'), { min: 500, max: null }, false],
    [row(500, 'under'), { min: null, max: 400 }, true],
    [row(500, 'over'), { min: null, max: 500 }, false],
    [row(500, 'over'), { min: 600, max: null }, true],
    [row(500, 'at-least'), { min: null, max: 500 }, true],
    [row(30, 'range', 40), { min: 35, max: 36 }, true],
    [row(30, 'range', 40), { min: 41, max: null }, false],
  ])('%# in %o: %s', (found, range, expected) => {
    expect(isInRange(found, range)).toBe(expected);
  });
});

const rows = indicatorRows(
  makeDataset({
    indicators: [makeRate({ id: 'a' }), makeRate({ id: 'b' }), makeRate({ id: 'c' }), makeIndicator({ id: 'd' })],
    observations: [makeObservation('a', 96), makeObservation('b', 100), makeObservation('d', 7)],
  }),
);

describe('rangeMask', () => {
  it('marks what lies inside; missing values lie outside', () => {
    expect(Array.from(rangeMask(rows, { min: null, max: 96 }) ?? [])).toEqual([1, 0, 0, 1]);
  });

  it('no range, no mask', () => {
    expect(rangeMask(rows, null)).toBeNull();
  });
});

describe('commonUnit', () => {
  it('the bounds of rows of one unit, missing values aside', () => {
    expect(commonUnit(rows.slice(0, 3))).toEqual({ row: rows[0], min: 96, max: 100 });
  });

  it.each([
    ['two units', rows],
    ['no value', rows.slice(2, 3)],
    ['no row', []],
  ])('%s: null', (_, some) => {
    expect(commonUnit(some)).toBeNull();
  });
});

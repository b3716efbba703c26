import { describe, expect, test } from 'vitest';
import { fictionalSeries } from '../../tests/support/fictionalSeries';
import { makeIndicator, makeRate, words } from '../../tests/support/make';
import type { Series } from '../dataset/schema';
import { placeIndex } from './comparison';
import { peersOf, scopesOf } from './peers';
import { placeStanding } from './placeStanding';
import { type PlaceNode, placesOf } from './places';

function standingOf(id: string, place: string, year: number) {
  const { entries, indicator, series } = fictionalSeries(id);
  const names = placeIndex(entries);
  const node = names.get(place);
  if (!node) throw new Error(place);
  const among = peersOf(placesOf(entries), node, null);
  return placeStanding(indicator, series, { year, place, among }, names, 'zh-CN');
}

describe('among few', () => {
  test('all are listed, best first, and no picture is drawn', () => {
    const found = standingOf('answer-rate', 'fictional-a', 2023);
    expect(found.first.map(({ rank, name, printed }) => `${rank} ${name} ${printed}`)).toEqual([
      '1 虚构丁市 100%',
      '2 虚构乙市 99.2%',
      '3 虚构甲市 96.08%',
    ]);
    expect(found.last).toEqual([]);
    expect(found.bars).toEqual([]);
    expect(found.standing).toMatchObject({ rank: 3, of: 3, tied: 1 });
    expect(found.median).toBe('99.2%');
  });

  test('a place without a value stands nowhere and is counted as missing', () => {
    const found = standingOf('answer-rate', 'fictional-b', 2022);
    expect(found).toMatchObject({ standing: null, printed: '', ranked: 1, missing: 2, median: '' });
  });

  test('a place that counts something else is left out, and says what it counts', () => {
    const found = standingOf('case-count', 'fictional-b', 2021);
    expect(found).toMatchObject({
      standing: null,
      printed: '510件',
      definition: '含二审案件',
      differing: 1,
      ranked: 1,
    });
    const other = standingOf('case-count', 'fictional-a', 2021);
    expect(other.standing).toMatchObject({ rank: 1, of: 1 });
    expect(other.differing).toBe(1);
  });

  test('smaller ranks are better', () => {
    expect(standingOf('kiosk-rank', 'fictional-a', 2023).standing?.rank).toBe(1);
    expect(standingOf('kiosk-rank', 'fictional-d', 2023).standing?.rank).toBe(3);
  });
});

describe('among many', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `p${i}`);
  const names = new Map<string, PlaceNode>();
  const series: Series = {
    schemaVersion: 1,
    indicator: 'alpha',
    years: [2023],
    places: ids,
    values: ids.map((_, i) => [i === 39 ? null : i]),
    definitions: [],
  };
  const of = (place: string, indicator = makeIndicator()) =>
    placeStanding(indicator, series, { year: 2023, place, among: ids }, names, 'zh-CN');

  test('both ends are listed', () => {
    const { first, last } = of('p5');
    expect(first.map(({ place }) => place)).toEqual(['p38', 'p37', 'p36']);
    expect(last.map(({ place }) => place)).toEqual(['p2', 'p1', 'p0']);
  });

  test('every value is in one bar, the own one is marked', () => {
    const { bars, missing } = of('p38', makeRate());
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(39);
    expect(missing).toBe(1);
    expect(bars.filter(({ isOwn }) => isOwn)).toEqual([bars[bars.length - 1]]);
    expect(bars[0]).toMatchObject({ fromText: '0%', toText: '5%' });
  });

  test('a place without a value is in no bar', () => {
    expect(of('p39').bars.some(({ isOwn }) => isOwn)).toBe(false);
  });
});

describe('peers', () => {
  const node = (id: string, level: PlaceNode['level'], parent: PlaceNode | null): PlaceNode => ({
    id,
    name: words(id),
    adminCode: id,
    level,
    parent,
  });
  const province = node('p', 'province', null);
  const [one, two] = [node('c1', 'prefecture', province), node('c2', 'prefecture', province)];
  const elsewhere = node('c3', 'prefecture', null);
  const counties = [node('a', 'county', one), node('b', 'county', one), node('c', 'county', two)];
  const lonely = node('d', 'county', elsewhere);
  const all = [province, one, two, elsewhere, ...counties, lonely];

  test.each([
    ['all of its level', null, ['a', 'b', 'c', 'd']],
    ['below a city', 'c1', ['a', 'b']],
    ['below a province', 'p', ['a', 'b', 'c']],
  ])('%s', (_, among, expected) => {
    expect(peersOf(all, counties[0] ?? one, among)).toEqual(expected);
    expect(peersOf(all, counties[0] ?? one, among)).toBe(peersOf(all, counties[1] ?? one, among));
  });

  test('only scopes that hold several, and not all', () => {
    expect(scopesOf(all, counties[0] ?? one).map(({ id }) => id)).toEqual(['c1', 'p']);
    expect(scopesOf(all, lonely)).toEqual([]);
    expect(scopesOf(all, one).map(({ id }) => id)).toEqual(['p']);
    expect(scopesOf(all, province)).toEqual([]);
  });
});

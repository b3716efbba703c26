import { pinyin, polyphonic } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import type { ReportEntry } from '../dataset/schema';
import { entryOf } from './entryIndex';
import { createPinyinTable } from './pinyinTable';
import { ancestorsOf, type PlaceLevel, type PlaceNode, placeFields, placesOf, searchPlaces } from './places';
import { buildSearchIndex } from './searchIndex';
import { searchMask } from './searchMask';

function entry(id: string, adminCode: string, level: PlaceLevel, zh: string, en: string, year = 2023): ReportEntry {
  return { ...makeEntry(`${id}-${year}`, year), place: { id, name: { zh, en }, adminCode, level } };
}

const ENTRIES = [
  entry('c1', '900101', 'county', '虚构丙县', 'Fictional County C'),
  entry('t1', '900101001', 'township', '虚构丙镇', 'Fictional Town C'),
  entry('city-a', '900100', 'prefecture', '虚构甲市', 'Fictional City A'),
  entry('p', '900000', 'province', '虚构省', 'Fictional Province'),
  entry('direct', '909001', 'county', '虚构直辖县', 'Fictional Direct County'),
  entry('far', '910101', 'county', '虚构远县', 'Fictional Far County'),
  entry('city-a', '900100', 'prefecture', '旧名', 'Old Name', 2022),
];
const places = placesOf(ENTRIES);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('each place once, in the order of the codes, by its first name', () => {
  expect(ids(places)).toEqual(['p', 'city-a', 'c1', 't1', 'direct', 'far']);
  expect(places[1]?.name.zh).toBe('虚构甲市');
  expect(placesOf(ENTRIES)).toBe(places);
});

test.each([
  ['t1', ['p', 'city-a', 'c1']],
  ['c1', ['p', 'city-a']],
  ['city-a', ['p']],
  ['p', []],
  ['direct', ['p']],
  ['far', []],
])('%s lies in %j', (id, above) => {
  const place = places.find((node) => node.id === id);
  expect(place && ids(ancestorsOf(place))).toEqual(above);
});

test('the country holds what lies in nothing else; a level is never within its own', () => {
  const some = placesOf([
    entry('p', '900000', 'province', '虚构省', 'P'),
    entry('twin', '900000', 'province', '虚构孪生省', 'Twin'),
    entry('land', '000000', 'country', '虚构国', 'Land'),
    entry('odd', '900100', 'province', '虚构怪省', 'Odd'),
  ]);
  expect(some.map(({ id, parent }) => [id, parent?.id ?? null])).toEqual([
    ['land', null],
    ['p', 'land'],
    ['twin', 'land'],
    ['odd', 'land'],
  ]);
});

const table = createPinyinTable({
  toPinyin: (text) => pinyin(text, { toneType: 'none', type: 'array' }),
  readingsOf: (character) => polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [],
});

function search(
  some: readonly PlaceNode[],
  query: string,
  level: PlaceLevel | null,
  limit = 50,
  order?: readonly number[],
) {
  const index = buildSearchIndex(some, placeFields);
  for (const run of index.hanRuns) table.learn(run);
  return searchPlaces(some, searchMask(index, query, table), level, limit, order);
}

describe('search', () => {
  test.each([
    ['a Chinese name', '虚构甲市', null, ['city-a']],
    ['part of one', '丙', null, ['c1', 't1']],
    ['an English name, any case', 'fictional city a', null, ['city-a']],
    ['a code exactly before those that begin with it', '900101', null, ['c1', 't1']],
    ['what begins so before what holds it', '9001', null, ['city-a', 'c1', 't1', 'direct']],
    ['what only holds it', '直辖', null, ['direct']],
    ['the name exactly before the names that hold it', '虚构省', null, ['p']],
    ['one level', '虚构', 'county', ['c1', 'direct', 'far']],
    ['nothing asked', '', null, ['p', 'city-a', 'c1', 't1', 'direct', 'far']],
    ['nothing asked of a level', '  ', 'county', ['c1', 'direct', 'far']],
    ['pinyin', 'xugoubing', null, ['c1', 't1']],
    ['pinyin from inside a name', 'zhixia', null, ['direct']],
    ['initials', 'xgyx', null, ['far']],
    ['initials of a level', 'xgb', 'township', ['t1']],
    ['nothing there', '不存在', null, []],
    ['pieces of a name', '虚构远丁县', null, []],
    ['no match across two fields', '县fictional', null, []],
  ] as const)('%s', (_, query, level, expected) => {
    const { found, total } = search(places, query, level);
    expect(ids(found)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test.each([
    ['nothing asked', '', null, ['far', 'direct', 't1', 'c1', 'city-a', 'p']],
    ['the best first, those found alike in that order', '900101', null, ['c1', 't1']],
    ['of one level', '虚构', 'county', ['far', 'direct', 'c1']],
  ] as const)('in another order: %s', (_, query, level, expected) => {
    const backwards = places.map((_place, i) => places.length - 1 - i);
    expect(ids(search(places, query, level, 50, backwards).found)).toEqual(expected);
    expect(ids(search(places, query, level, 2, backwards).found)).toEqual(expected.slice(0, 2));
  });

  test('no more than asked for, and how many there are', () => {
    const { found, total } = search(places, '虚构', null, 2);
    expect(ids(found)).toEqual(['p', 'city-a']);
    expect(total).toBe(6);
  });

  test('better matches stand first, whatever their code', () => {
    const some = placesOf([
      entry('holds', '900000', 'province', '大虚构甲', 'A'),
      entry('begins', '910000', 'province', '虚构甲市', 'B'),
      entry('is', '920000', 'province', '虚构甲', 'C'),
    ]);
    expect(ids(search(some, '虚构甲', null).found)).toEqual(['is', 'begins', 'holds']);
  });
});

test.each([
  ['chongqing', ['重庆市']],
  ['cq', ['重庆市']],
  ['luan', ['六安市']],
  ['xiamen', ['厦门市']],
  ['zhongqing', ['重庆市']],
])('a name is found as it is read, and by its other reading: %s', (query, expected) => {
  const some = placesOf(
    ['重庆市', '六安市', '厦门市'].map((zh, i) => entry(`p${i}`, `9${i}0000`, 'prefecture', zh, `P ${i}`)),
  );
  expect(search(some, query, null).found.map(({ name }) => name.zh)).toEqual(expected);
});

test.each([
  ['city-a', 2023, 'city-a-2023'],
  ['city-a', 2022, 'city-a-2022'],
  ['city-a', 2021, null],
  ['z', 2023, null],
])('the report of %s in %i is %s', (place, year, id) => {
  expect(entryOf(ENTRIES, place, year)?.id ?? null).toBe(id);
});

test('of two reports of one place and year it is the first', () => {
  const [first] = ENTRIES;
  const again = { ...makeEntry('again', 2023), place: entry('c1', '900101', 'county', '虚构丙县', 'C').place };
  expect(entryOf([...ENTRIES, again], 'c1', 2023)).toBe(first);
});

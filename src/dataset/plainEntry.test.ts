import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { plainEntryReader } from './plainEntry';
import { reportEntrySchema } from './schema';

const good = makeEntry('good-2023', 2023);
const FIELDS = ['id', 'place', 'year', 'title', 'publisher', 'publishedAt', 'path'] as const;
const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  1899,
  1900,
  2999,
  3000,
  2023.5,
  '',
  ' ',
  ' a',
  'a ',
  'A',
  'a',
  'a-b',
  '-a',
  '2023',
  '2024-01-29T17:22+08:00',
  '2024-01-29T17:22Z',
  '2024-02-30T17:22Z',
  '2024-01-29T17:22',
  [],
  {},
  { zh: '名', en: 'name' },
  { zh: '名', en: 'name', fr: 'nom' },
  { zh: ' 名', en: 'name' },
  { zh: '名' },
  ...[{ level: 'city' }, { level: 'county' }, { adminCode: 441200 }, { id: 'A' }, { name: null }, { more: 1 }].map(
    (fault) => ({ ...good.place, ...fault }),
  ),
];

test('a good row is read', () => {
  expect(plainEntryReader()(good)).toEqual(good);
});

describe.each(FIELDS)('whatever stands in %s', (field) => {
  test.each(VALUES.map((value) => [JSON.stringify(value) ?? 'nothing', value]))('%s', (_, value) => {
    const row = { ...good, [field]: value };
    const plain = plainEntryReader()(row);
    const { success, data } = reportEntrySchema.safeParse(row);
    // What the quick reader lets through, the schema lets through unchanged.
    if (plain) expect(plain).toEqual(data);
    if (!success) expect(plain).toBeNull();
  });
});

test.each([
  ['no row at all', null],
  ['text', 'a'],
  ['a list', []],
  ['a field too many', { ...good, more: 1 }],
])('%s is left to the schema', (_, row) => {
  expect(plainEntryReader()(row)).toBeNull();
});

test('the reports of one place share its object; one that names it otherwise keeps its own', () => {
  const read = plainEntryReader();
  const renamed = { ...good.place, name: { zh: '肇庆', en: 'Zhaoqing' } };
  const rows = [good, makeEntry('b', 2022), { ...makeEntry('c', 2021), place: renamed }].map((row) => read(row));
  expect(rows[1]?.place).toBe(rows[0]?.place);
  expect(rows[2]?.place).toEqual(renamed);
});

import { expect, test } from 'vitest';
import { parseCatalogue } from './parseCatalogue';

const FILE = 'catalogue.json';
const name = { zh: '名', en: 'name' };
const domain = (id: string) => ({ id, name, short: name });
const category = (id: string, of: string) => ({ id, domain: of, name });
const rate = {
  id: 'rate',
  domain: 'd1',
  category: 'c1',
  name,
  short: name,
  kind: 'rate',
  unit: name,
  better: 'higher',
  ceiling: 100,
  target: null,
  definition: null,
};
const count = { ...rate, id: 'count', kind: 'count', better: null, ceiling: null };
const good = {
  schemaVersion: 1,
  domains: [domain('d1'), domain('d2')],
  categories: [category('c1', 'd1'), category('c2', 'd2')],
  indicators: [rate, count],
};

const read = (catalogue: unknown) => parseCatalogue(FILE, JSON.stringify(catalogue));
const ids = (rows: readonly { id: string }[] | undefined) => rows?.map((row) => row.id);

test('reads a good catalogue as it stands', () => {
  expect(read(good)).toEqual({ value: good, issues: [] });
});

test('a text around which there is space loses it', () => {
  const { value } = read({ ...good, domains: [{ ...domain('d1'), name: { zh: ' 名 ', en: 'name\n' } }] });
  expect(value?.domains[0]?.name).toEqual({ zh: '名', en: 'name' });
});

test.each([
  ['a later version', { ...good, schemaVersion: 2 }, 'schemaVersion', 'version', '1', '2'],
  ['a version that is text', { ...good, schemaVersion: '1' }, 'schemaVersion', 'version', '1', '1'],
  ['no version', { ...good, schemaVersion: undefined }, 'schemaVersion', 'version', '1', '—'],
  ['a list that is none', { ...good, domains: {} }, 'domains', 'type', 'array', '{}'],
  ['a missing list', { ...good, indicators: undefined }, 'indicators', 'type', 'array', '—'],
  ['a list as a whole', [], '', 'type', 'object', '[]'],
  ['null', null, '', 'type', 'object', 'null'],
])('cannot use %s', (_, catalogue, path, expected, detail, got) => {
  expect(read(catalogue)).toEqual({ value: null, issues: [{ file: FILE, path, expected, detail, got }] });
});

test('cannot use a web page', () => {
  const { value, issues } = parseCatalogue(FILE, '<html>');
  expect(value).toBeNull();
  expect(issues).toEqual([{ file: FILE, path: '', expected: 'not-html', detail: '', got: '<html>' }]);
});

// Each bad indicator stands between the two good ones, which must stay.
test.each([
  ['no id', { ...count, id: undefined }, 'id', 'type', 'string', '—'],
  ['an id with a space', { ...count, id: 'a b' }, 'id', 'format', '/^[a-z0-9]+(-[a-z0-9]+)*$/', 'a b'],
  ['a repeated id', { ...count, id: 'rate' }, 'id', 'unique', '', 'rate'],
  ['no English name', { ...count, id: 'x', name: { zh: '名' } }, 'name.en', 'type', 'string', '—'],
  ['a blank name', { ...count, id: 'x', name: { zh: ' ', en: 'n' } }, 'name.zh', 'minimum', '1', ' '],
  ['an unknown kind', { ...count, id: 'x', kind: 'index' }, 'kind', 'one-of', 'rate | count | rank', 'index'],
  ['an unknown direction', { ...count, id: 'x', better: 'more' }, 'better', 'one-of', 'higher | lower', 'more'],
  ['an unknown domain', { ...count, id: 'x', domain: 'd9' }, 'domain', 'known-domain', '', 'd9'],
  ['an unknown category', { ...count, id: 'x', category: 'c9' }, 'category', 'known-category', '', 'c9'],
  ['a category of another domain', { ...count, id: 'x', category: 'c2' }, 'category', 'category-of-domain', 'd1', 'c2'],
  ['a rate without ceiling', { ...rate, id: 'x', ceiling: null }, 'ceiling', 'ceiling', '100', 'null'],
  ['a rate of 1 at most', { ...rate, id: 'x', ceiling: 1 }, 'ceiling', 'ceiling', '100', '1'],
  ['a count with ceiling', { ...count, id: 'x', ceiling: 100 }, 'ceiling', 'ceiling', 'null', '100'],
  ['an empty alias', { ...count, id: 'x', aliases: ['别名', ''] }, 'aliases[1]', 'minimum', '1', ''],
  ['a ceiling that is text', { ...rate, id: 'x', ceiling: '100' }, 'ceiling', 'type', 'number', '100'],
])('leaves out an indicator with %s', (_, bad, field, expected, detail, got) => {
  const { value, issues } = read({ ...good, indicators: [rate, bad, count] });
  expect(ids(value?.indicators)).toEqual(['rate', 'count']);
  expect(issues).toEqual([{ file: FILE, path: `indicators[1].${field}`, expected, detail, got }]);
});

test('keeps the aliases of an indicator', () => {
  const named = { ...count, aliases: ['别名', '又名'] };
  expect(read({ ...good, indicators: [rate, named] }).value?.indicators).toEqual([rate, named]);
});

test('the first of two indicators with one id stays', () => {
  const { value } = read({ ...good, indicators: [rate, { ...count, id: 'rate' }] });
  expect(value?.indicators).toEqual([rate]);
});

test('leaves out an indicator that is no object', () => {
  const { value, issues } = read({ ...good, indicators: [7, count] });
  expect(ids(value?.indicators)).toEqual(['count']);
  expect(issues).toEqual([{ file: FILE, path: 'indicators[0]', expected: 'type', detail: 'object', got: '7' }]);
});

test('a bad row with two faults gives two issues', () => {
  const { issues } = read({ ...good, indicators: [{ ...count, kind: 'index', unit: null }] });
  expect(issues.map((issue) => issue.path)).toEqual(['indicators[0].kind', 'indicators[0].unit']);
});

test.each([
  ['a repeated domain', 'domains', domain('d1'), 'domains[2].id', 'unique', 'd1'],
  ['a repeated category', 'categories', category('c1', 'd2'), 'categories[2].id', 'unique', 'c1'],
  ['a category of an unknown domain', 'categories', category('c3', 'd9'), 'categories[2].domain', 'known-domain', 'd9'],
] as const)('leaves out %s', (_, list, bad, path, expected, got) => {
  const { value, issues } = read({ ...good, [list]: [...good[list], bad] });
  expect(value).toEqual(good);
  expect(issues).toEqual([{ file: FILE, path, expected, detail: '', got }]);
});

test('what belongs to a domain left out goes with it', () => {
  const { value, issues } = read({ ...good, domains: [{ id: 'd1' }, domain('d2')] });
  expect([ids(value?.domains), ids(value?.categories), ids(value?.indicators)]).toEqual([['d2'], ['c2'], []]);
  expect(issues.map((issue) => `${issue.path} ${issue.expected}`)).toEqual([
    'domains[0].name type',
    'domains[0].short type',
    'categories[0].domain known-domain',
    'indicators[0].domain known-domain',
    'indicators[1].domain known-domain',
  ]);
});

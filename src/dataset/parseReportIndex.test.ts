import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { parseReportIndex } from './parseReportIndex';

const FILE = 'reports.json';
const read = (list: unknown) => parseReportIndex(FILE, JSON.stringify(list));
const good = makeEntry('good-2023', 2023);

test('lists the newest report first; reports of one year keep their order', () => {
  const { value, issues } = read([makeEntry('a-2021', 2021), makeEntry('b-2023', 2023), makeEntry('c-2023', 2023)]);
  expect(value?.map((entry) => entry.id)).toEqual(['b-2023', 'c-2023', 'a-2021']);
  expect(issues).toEqual([]);
});

test('an empty list is a list', () => {
  expect(read([])).toEqual({ value: [], issues: [] });
});

test.each([
  ['an object', '{"reports":[]}', 'type', 'array', '{"reports":[]}'],
  ['a web page', '<html>', 'not-html', '', '<html>'],
  ['a file cut off', '[{"id":', 'json', '1:8', '[{"id":'],
])('cannot use %s', (_, text, expected, detail, got) => {
  expect(parseReportIndex(FILE, text)).toEqual({
    value: null,
    issues: [{ file: FILE, path: '', expected, detail, got }],
  });
});

test.each([
  ['a repeated id', { ...good, year: 2030 }, 'id', 'unique', '', 'good-2023'],
  ['an id with capitals', { ...good, id: 'Bad' }, 'id', 'format', '/^[a-z0-9]+(-[a-z0-9]+)*$/', 'Bad'],
  ['a year that is text', { ...good, id: 'bad', year: '2023' }, 'year', 'type', 'number', '2023'],
  ['half a year', { ...good, id: 'bad', year: 2023.5 }, 'year', 'type', 'int', '2023.5'],
  ['a year too early', { ...good, id: 'bad', year: 1899 }, 'year', 'minimum', '1900', '1899'],
  ['a year too late', { ...good, id: 'bad', year: 3000 }, 'year', 'maximum', '2999', '3000'],
  [
    'an unknown level',
    { ...good, id: 'bad', place: { ...good.place, level: 'city' } },
    'place.level',
    'one-of',
    'country | province | prefecture | county | township',
    'city',
  ],
  [
    'a code that is a number',
    { ...good, id: 'bad', place: { ...good.place, adminCode: 441200 } },
    'place.adminCode',
    'type',
    'string',
    '441200',
  ],
  [
    'a time without zone',
    { ...good, id: 'bad', publishedAt: '2024-01-29T17:22' },
    'publishedAt',
    'format',
    'datetime',
    '2024-01-29T17:22',
  ],
  ['a day only', { ...good, id: 'bad', publishedAt: '2024-01-29' }, 'publishedAt', 'format', 'datetime', '2024-01-29'],
  ['no path', { ...good, id: 'bad', path: '' }, 'path', 'minimum', '1', ''],
])('leaves out a report with %s', (_, bad, field, expected, detail, got) => {
  const { value, issues } = read([good, bad]);
  expect(value).toEqual([good]);
  expect(issues).toEqual([{ file: FILE, path: `[1].${field}`, expected, detail, got }]);
});

import { expect, test } from 'vitest';
import { makeObservation, makeRecord, makeSection, words } from '../../tests/support/make';
import { parseReport } from './parseReport';

const FILE = 'reports/test-2023.json';
const good = {
  schemaVersion: 1,
  id: 'test-2023',
  sections: [makeSection('1.1'), makeSection('1.2')],
  observations: [makeObservation('first', 1), makeObservation('second', 2, { section: '1.2', note: words('注') })],
  records: [makeRecord({ id: 'r1' }), makeRecord({ id: 'r2', kind: 'problem', tags: ['national', 'draft'] })],
  revisions: [
    { date: '2024-02-01', what: words('首次整理'), why: words('报告发布') },
    {
      date: '2024-02-03T09:30+08:00',
      what: words('更正'),
      why: words('读错'),
      indicators: ['first', 'gone'],
      records: [],
    },
  ],
};
const BOUND_LIST = 'over | at-least | under | at-most | near | about | range';
const read = (report: unknown) => parseReport(FILE, JSON.stringify(report));

test('reads a good report as it stands', () => {
  const { schemaVersion: _, ...report } = good;
  expect(read(good)).toEqual({ value: report, issues: [] });
});

test('a report may state values that are not exact', () => {
  const bounded = [
    makeObservation('first', 85, { bound: 'over' }),
    makeObservation('second', 30, { bound: 'range', upTo: 40 }),
  ];
  expect(read({ ...good, observations: bounded })).toMatchObject({ value: { observations: bounded }, issues: [] });
});

test('a report that tells no revision is as valid as before', () => {
  const { revisions: _, ...older } = good;
  expect(read(older).issues).toEqual([]);
  expect(read(older).value?.revisions).toEqual([]);
});

test.each([
  ['a later version', { ...good, schemaVersion: 2 }, 'schemaVersion', 'version', '1', '2'],
  ['no id', { ...good, id: undefined }, 'id', 'type', 'string', '—'],
  ['no records', { ...good, records: undefined }, 'records', 'type', 'array', '—'],
  ['revisions that are no list', { ...good, revisions: {} }, 'revisions', 'type', 'array', '{}'],
  ['observations that are no list', { ...good, observations: 'none' }, 'observations', 'type', 'array', 'none'],
])('cannot use a report with %s', (_, report, path, expected, detail, got) => {
  expect(read(report)).toEqual({ value: null, issues: [{ file: FILE, path, expected, detail, got }] });
});

test('cannot use a file cut off', () => {
  const { value, issues } = parseReport(FILE, '{\n"id":"x');
  expect(value).toBeNull();
  expect(issues).toEqual([{ file: FILE, path: '', expected: 'json', detail: '2:8', got: '{\n"id":"x' }]);
});

// Each bad row stands before the good ones of its list, which must all stay.
test.each([
  ['observations', 'a value that is text', makeObservation('x', 3), { value: '3' }, 'value', 'type', 'number', '3'],
  ['observations', 'no value', makeObservation('x', 3), { value: null }, 'value', 'type', 'number', 'null'],
  [
    'observations',
    'an unknown bound',
    makeObservation('x', 3),
    { bound: 'more' },
    'bound',
    'one-of',
    BOUND_LIST,
    'more',
  ],
  ['observations', 'no quote', makeObservation('x', 3), { quote: '' }, 'quote', 'minimum', '1', ''],
  ['observations', 'no section', makeObservation('x', 3), { section: undefined }, 'section', 'type', 'string', '—'],
  [
    'observations',
    'an unknown section',
    makeObservation('x', 3),
    { section: '9' },
    'section',
    'known-section',
    '',
    '9',
  ],
  [
    'observations',
    'a printed section',
    makeObservation('x', 3),
    { section: '一(二)3' },
    'section',
    'format',
    '/^[0-9]+(\\.[0-9]+)*$/',
    '一(二)3',
  ],
  ['records', 'an unknown section', makeRecord({ id: 'x' }), { section: '9.9' }, 'section', 'known-section', '', '9.9'],
  [
    'records',
    'an unknown kind',
    makeRecord({ id: 'x' }),
    { kind: 'event' },
    'kind',
    'one-of',
    'measure | mechanism | document | honour | problem | plan',
    'event',
  ],
  ['records', 'tags that are text', makeRecord({ id: 'x' }), { tags: 'draft' }, 'tags', 'type', 'array', 'draft'],
  ['records', 'no quote', makeRecord({ id: 'x' }), { quote: ' ' }, 'quote', 'minimum', '1', ' '],
  [
    'revisions',
    'a day there is not',
    good.revisions[0],
    { date: '2024-02-30' },
    'date',
    'format',
    'date | datetime',
    '2024-02-30',
  ],
  [
    'revisions',
    'a time without its zone',
    good.revisions[0],
    { date: '2024-02-01T09:30' },
    'date',
    'format',
    'date | datetime',
    '2024-02-01T09:30',
  ],
  ['revisions', 'no date', good.revisions[0], { date: undefined }, 'date', 'type', 'string', '—'],
  ['revisions', 'no reason', good.revisions[0], { why: undefined }, 'why', 'type', 'object', '—'],
  [
    'revisions',
    'one id that is no list',
    good.revisions[0],
    { indicators: 'first' },
    'indicators',
    'type',
    'array',
    'first',
  ],
  ['sections', 'no label', makeSection('1.9'), { label: null }, 'label', 'type', 'string', 'null'],
] as const)('%s: leaves out a row with %s', (list, _, row, fault, field, expected, detail, got) => {
  const { value, issues } = read({ ...good, [list]: [{ ...row, ...fault }, ...good[list]] });
  expect(value?.[list]).toEqual(good[list]);
  expect(issues).toEqual([{ file: FILE, path: `${list}[0].${field}`, expected, detail, got }]);
});

test('an unknown tag is named with its place in the list', () => {
  const { issues } = read({ ...good, records: [{ ...makeRecord(), tags: ['draft', 'best'] }] });
  expect(issues).toMatchObject([{ path: 'records[0].tags[1]', expected: 'one-of', got: 'best' }]);
});

test.each([
  ['sections', { ...makeSection('1.1'), label: '另' }, 'id', '1.1'],
  ['observations', makeObservation('first', 9), 'indicator', 'first'],
  ['records', makeRecord({ id: 'r1', quote: '另' }), 'id', 'r1'],
] as const)('%s: the first of two with one id stays', (list, again, field, got) => {
  const { value, issues } = read({ ...good, [list]: [...good[list], again] });
  expect(value?.[list]).toEqual(good[list]);
  expect(issues).toEqual([{ file: FILE, path: `${list}[2].${field}`, expected: 'unique', detail: '', got }]);
});

test('rows of a section left out are left out with it', () => {
  const { value, issues } = read({ ...good, sections: [makeSection('1.1'), { id: '1.2' }] });
  expect(value?.observations.map((row) => row.indicator)).toEqual(['first']);
  expect(issues.map((issue) => `${issue.path} ${issue.expected}`)).toEqual([
    'sections[1].label type',
    'sections[1].title type',
    'observations[1].section known-section',
  ]);
});

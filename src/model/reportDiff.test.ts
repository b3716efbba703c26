import { describe, expect, test } from 'vitest';
import {
  makeDataset,
  makeIndicator,
  makeObservation,
  makeRate,
  makeRecord,
  makeSection,
  words,
} from '../../tests/support/make';
import { observationSchema, type Report, type ReportEntry, recordSchema, sectionSchema } from '../dataset/schema';
import {
  isUnchanged,
  OBSERVATION_FIELDS,
  RECORD_FIELDS,
  type ReportState,
  reportDiff,
  SECTION_FIELDS,
} from './reportDiff';

const { catalogue, entry, report } = makeDataset({
  indicators: [makeRate({ id: 'rate' }), makeIndicator({ id: 'count' })],
  observations: [makeObservation('rate', 96.08), makeObservation('count', 12)],
  records: [makeRecord({ id: 'r1', quote: '甲' }), makeRecord({ id: 'r2', quote: '乙' })],
});
if (!entry || !report) throw new Error('no report');

const before: ReportState = { entry, report };
const state = (given: Partial<Report>, ofEntry: Partial<ReportEntry> = {}): ReportState => ({
  entry: { ...entry, ...ofEntry },
  report: { ...report, ...given },
});
const diffTo = (given: Partial<Report>, ofEntry: Partial<ReportEntry> = {}) =>
  reportDiff(before, state(given, ofEntry), catalogue);

describe('every field is compared', () => {
  test.each([
    ['observation', Object.keys(observationSchema.shape), ['indicator', ...OBSERVATION_FIELDS]],
    ['record', Object.keys(recordSchema.shape), [...RECORD_FIELDS]],
    ['section', Object.keys(sectionSchema.shape), ['id', ...SECTION_FIELDS]],
  ])('of a %s', (_, ofSchema, compared) => {
    expect([...ofSchema].sort()).toEqual([...compared].sort());
  });
});

describe('the same', () => {
  test.each<[string, ReportState]>([
    ['the state itself', before],
    ['a copy', JSON.parse(JSON.stringify(before))],
    ['a file at another place', state({}, { path: 'imported/test-2023.json' })],
    [
      'rows and keys in another order',
      {
        entry: { ...entry, title: { en: entry.title.en, zh: entry.title.zh } },
        report: { ...report, observations: [...report.observations].reverse(), records: [...report.records].reverse() },
      },
    ],
  ])('%s', (_, after) => {
    expect(isUnchanged(reportDiff(before, after, catalogue))).toBe(true);
  });
});

test.each<[string, Partial<ReportEntry>, unknown]>([
  ['title', { title: words('改名') }, { field: 'title', before: words('报告'), after: words('改名') }],
  [
    'the English title alone',
    { title: words('报告', 'Other') },
    { field: 'title', after: { zh: '报告', en: 'Other' } },
  ],
  ['publisher', { publisher: words('市府') }, { field: 'publisher', after: words('市府') }],
  ['time', { publishedAt: '2024-02-01T09:00+08:00' }, { field: 'publishedAt', after: '2024-02-01T09:00+08:00' }],
  ['year', { year: 2024 }, { field: 'year', before: 2023, after: 2024 }],
  ['code', { place: { ...entry.place, adminCode: '990100' } }, { field: 'adminCode', after: '990100' }],
  ['level', { place: { ...entry.place, level: 'county' } }, { field: 'level', before: 'prefecture', after: 'county' }],
])('a fact: %s', (_, change, expected) => {
  const diff = diffTo({}, change);
  expect(diff.facts).toMatchObject([expected]);
  expect(isUnchanged(diff)).toBe(false);
});

describe('observations', () => {
  const [rate, count] = [makeObservation('rate', 96.08), makeObservation('count', 12)];

  test.each([
    [
      'a rate in percentage points',
      [makeObservation('rate', 97.1, { quote: rate.quote }), count],
      { kind: 'points', value: 1.02 },
    ],
    [
      'a count with its share',
      [rate, makeObservation('count', 15, { quote: count.quote })],
      { kind: 'number', value: 3, percent: 25 },
    ],
    [
      'another definition',
      [rate, makeObservation('count', 15, { quote: count.quote, definition: words('另计') })],
      { kind: 'none', reason: 'definition' },
    ],
  ])('a value: %s', (_, observations, difference) => {
    expect(diffTo({ observations }).observations).toMatchObject([{ difference }]);
  });

  test.each([
    ['a bound comes', { bound: 'over' }],
    ['a range', { bound: 'range', upTo: 20 }],
  ] as const)('a value that is not exact: %s', (_, bound) => {
    expect(diffTo({ observations: [rate, { ...count, ...bound }] }).observations).toMatchObject([
      { id: 'count', fields: ['value'], difference: { kind: 'none', reason: 'inexact' } },
    ]);
  });

  test.each([
    ['quote', { quote: '共12个。' }],
    ['section', { section: '1.2' }],
    ['note', { note: words('说明') }],
    ['definition', { definition: words('另计') }],
  ])('%s alone', (field, change) => {
    const [row, ...rest] = diffTo({ observations: [rate, { ...count, ...change }] }).observations;
    expect(row).toMatchObject({ id: 'count', fields: [field], difference: null });
    expect(rest).toEqual([]);
  });

  test('what is gone first, then what changed, then what is new', () => {
    const after = { observations: [makeObservation('new', 1), makeObservation('rate', 97)] };
    const rows = diffTo(after).observations;
    expect(rows.map(({ id, before: from, after: to }) => [id, from?.value ?? null, to?.value ?? null])).toEqual([
      ['count', 12, null],
      ['rate', 96.08, 97],
      ['new', null, 1],
    ]);
    expect(rows.map(({ indicator }) => indicator?.id)).toEqual(['count', 'rate', undefined]);
    expect(rows.map(({ difference }) => difference?.kind)).toEqual([undefined, 'points', undefined]);
  });
});

describe('records', () => {
  const ids = (given: Partial<Report>) =>
    diffTo(given).records.map(({ id, before: from, after: to, fields }) => [id, from?.id, to?.id, fields]);
  const [first, second] = report.records;
  if (!first || !second) throw new Error('no records');

  test('one of its kind with the same quote under another id is the same', () => {
    expect(ids({ records: [first, { ...second, id: 'r9' }] })).toEqual([['r9', 'r2', 'r9', ['id']]]);
  });

  test('another quote under another id is another', () => {
    expect(ids({ records: [first, { ...second, id: 'r9', quote: '丙' }] })).toEqual([
      ['r2', 'r2', undefined, []],
      ['r9', undefined, 'r9', []],
    ]);
  });

  test('each earlier record is found once', () => {
    const twice = [first, { ...second, id: 'r8' }, { ...second, id: 'r9' }];
    expect(ids({ records: twice })).toEqual([
      ['r8', 'r2', 'r8', ['id']],
      ['r9', undefined, 'r9', []],
    ]);
  });

  test('title and tags', () => {
    expect(ids({ records: [{ ...first, title: words('改'), tags: ['draft'] }, second] })).toEqual([
      ['r1', 'r1', 'r1', ['title', 'tags']],
    ]);
  });
});

test('sections and revisions', () => {
  const revision = { date: '2024-02-01', what: words('更正'), why: words('笔误') };
  const diff = diffTo({
    sections: [makeSection('1.1'), { ...makeSection('1.2'), title: words('改') }, makeSection('2')],
    revisions: [revision],
  });
  expect(diff.sections).toMatchObject([
    { id: '1.2', fields: ['title'] },
    { id: '2', before: null },
  ]);
  expect(diff.revisions).toEqual({ removed: [], added: [revision] });
  expect(isUnchanged(diff)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import {
  makeDataset,
  makeEntry,
  makeIndicator,
  makeObservation,
  makeRate,
  makeRecord,
  words,
} from '../../../tests/support/make';
import type { IntakeDataset } from '../../intake/intake';
import { type Here, planImport } from './planImport';

const FILE = '整套.json';
const made = makeDataset({
  indicators: [makeRate({ id: 'rate' }), makeIndicator({ id: 'count' })],
  observations: [makeObservation('rate', 96, { quote: '96%' }), makeObservation('count', 5)],
  records: [makeRecord()],
});
const { catalogue, report } = made;
if (!report) throw new Error('no report');
const entry = makeEntry('test-2023', 2023);
const here: Here = { catalogue, entries: [entry], reports: new Map([[report.id, report]]) };
const data = (change: Partial<IntakeDataset>): IntakeDataset => ({
  kind: 'dataset',
  form: 'json',
  encoding: null,
  catalogue: null,
  reports: [{ entry, report }],
  issues: [],
  remarks: [],
  ...change,
});
const plan = (change: Partial<IntakeDataset>, at: Here = here) => planImport(FILE, data(change), at);
const other = { ...report, id: 'other-2024' };
const otherEntry = { ...makeEntry('other-2024', 2024), place: { ...entry.place, id: 'other', adminCode: '990100' } };

describe('what becomes of a report', () => {
  test.each([
    ['new', 'new', { reports: [{ entry: otherEntry, report: other }] }, here],
    ['the same', 'same', {}, here],
    ['with another value', 'replaces', { reports: [{ entry, report: { ...report, records: [] } }] }, here],
    ['there and not to be read', 'unread', {}, { ...here, reports: new Map() }],
  ] as const)('%s', (_, fate, change, at) => {
    expect(plan(change, at).reports.map((planned) => planned.fate)).toEqual([fate]);
  });

  test('one of a known id needs nobody to say whose it is', () => {
    expect(plan({ reports: [{ entry: null, report }] }).reports[0]).toMatchObject({ entry, fate: 'same' });
    expect(plan({ reports: [{ entry: null, report: other }] }).reports[0]).toMatchObject({
      entry: null,
      fields: { year: '2024' },
    });
  });

  test('a table lets the records be', () => {
    const table = { entry, report: { ...report, records: [], observations: [makeObservation('count', 7)] } };
    const [planned] = plan({ form: 'csv', reports: [table] }).reports;
    expect(planned).toMatchObject({ fate: 'replaces', recordsKept: 1, report: { records: report.records } });
    const [asFile] = plan({ reports: [table] }).reports;
    expect(asFile).toMatchObject({ recordsKept: 0, report: { records: [] } });
  });

  test('another report of the same place and year is named', () => {
    const twin = { ...entry, id: 'twin-2023' };
    const planned = plan({ reports: [{ entry: twin, report: { ...report, id: 'twin-2023' } }] });
    expect(planned.reports[0]).toMatchObject({ fate: 'new', rival: entry });
  });
});

test('figures of an indicator that means something else here are left out', () => {
  const own = {
    ...catalogue,
    indicators: [makeIndicator({ id: 'rate', unit: words('家') }), makeIndicator({ id: 'count' })],
  };
  const { reports, issues } = plan({ catalogue: own });
  expect(reports[0]?.report.observations.map(({ indicator }) => indicator)).toEqual(['count']);
  expect(issues.map(({ file, place, expected }) => [file, place, expected])).toEqual([
    [FILE, { kind: 'path', path: 'catalogue.indicators[rate].kind' }, 'one-of'],
    [FILE, { kind: 'path', path: 'reports[test-2023].report.observations[rate].indicator' }, 'known-indicator'],
  ]);
});

test('figures of a new indicator come with it', () => {
  const parks = makeIndicator({ id: 'parks' });
  const own = { ...catalogue, indicators: [...catalogue.indicators, parks] };
  const more = { ...other, observations: [makeObservation('parks', 23, { quote: '23个' })] };
  const planned = plan({ catalogue: own, reports: [{ entry: otherEntry, report: more }] });
  expect(planned.additions.indicators).toEqual([parks]);
  expect(planned.reports[0]?.report.observations).toHaveLength(1);
  expect(planned.issues).toEqual([]);
});

test('what the form asks for is not said to be left out', () => {
  const issue = (column: 'title' | 'quote') =>
    ({ file: FILE, place: { kind: 'row', row: 2, column }, code: 'missing-cell', values: {} }) as const;
  expect(plan({ issues: [issue('title'), issue('quote')] }).issues).toEqual([issue('quote')]);
});

test('a cell that the form shows to be mended is not said to be left out, another one is', () => {
  const bad = (column: 'adminCode' | 'year', got: string) =>
    ({ file: FILE, place: { kind: 'row', row: 2, column }, code: 'bad-cell', values: { got } }) as const;
  const asked = { entry: null, report: { ...report, id: '' }, given: { adminCode: '12' } };
  const planned = plan({ form: 'csv', reports: [asked], issues: [bad('adminCode', '12'), bad('year', '去年')] });
  expect(planned.issues).toEqual([bad('year', '去年')]);
  expect(planned.reports[0]).toMatchObject({ id: '', entry: null, fate: 'new', fields: { adminCode: '12' } });
});

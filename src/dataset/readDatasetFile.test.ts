import { expect, test } from 'vitest';
import { makeDataset, makeEntry, makeIndicator, makeObservation, makeRecord } from '../../tests/support/make';
import { readDatasetFile } from './readDatasetFile';
import type { ReportEntry } from './schema';

const FILE = 'set.json';
const { catalogue } = makeDataset({ indicators: [makeIndicator({ id: 'case-count' })] });
const entry = (year: number): ReportEntry => makeEntry(`test-${year}`, year);
const report = (year: number, value = 5) => {
  const { report: made } = makeDataset({
    observations: [makeObservation('case-count', value, { quote: '共5个' })],
    records: [makeRecord()],
  });
  return { schemaVersion: 1, ...made, id: `test-${year}` };
};
const whole = {
  format: 'rule-of-law-dataset',
  schemaVersion: 1,
  catalogue,
  reports: [2023, 2022].map((year) => ({ entry: entry(year), report: report(year) })),
};
const withoutVersion = ({ schemaVersion: _, ...rest }: ReturnType<typeof report>) => rest;

test('a set comes back as it was written', () => {
  expect(readDatasetFile(FILE, JSON.parse(JSON.stringify(whole)))).toEqual({
    value: {
      catalogue,
      reports: [2023, 2022].map((year) => ({ entry: entry(year), report: withoutVersion(report(year)) })),
    },
    issues: [],
  });
});

test.each([
  ['another format', { ...whole, format: 'other' }, 'format'],
  ['a later version', { ...whole, schemaVersion: 2 }, 'schemaVersion'],
  ['no catalogue', { ...whole, catalogue: undefined }, 'catalogue'],
  ['no list of reports', { ...whole, reports: {} }, 'reports'],
])('%s makes it unusable', (_, value, path) => {
  const { value: read, issues } = readDatasetFile(FILE, value);
  expect(read).toBeNull();
  expect(issues.map((issue) => issue.path)).toEqual([path]);
});

test.each([
  ['without an entry', { entry: null, report: report(2022) }, 'reports[1].entry'],
  ['of another id', { entry: entry(2021), report: report(2022) }, 'reports[1].report.id'],
  ['that is there already', { entry: entry(2023), report: report(2023) }, 'reports[1].entry.id'],
  [
    'of another shape',
    { entry: entry(2022), report: { ...report(2022), sections: null } },
    'reports[1].report.sections',
  ],
])('a report %s is left out', (_, bad, path) => {
  const { value, issues } = readDatasetFile(FILE, { ...whole, reports: [whole.reports[0], bad] });
  expect(value?.reports.map(({ entry: { id } }) => id)).toEqual(['test-2023']);
  expect(issues.map((issue) => issue.path)).toEqual([path]);
});

test('a bad row is left out and told with its place in the file', () => {
  const reports = [{ entry: entry(2023), report: report(2023, 6) }];
  const { value, issues } = readDatasetFile(FILE, { ...whole, reports });
  expect(value?.reports[0]?.report.observations).toEqual([]);
  expect(issues).toEqual([
    {
      file: FILE,
      path: 'reports[0].report.observations[case-count].quote',
      expected: 'value-in-quote',
      detail: '6',
      got: '共5个',
    },
  ]);
});

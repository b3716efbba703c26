import { expect, test } from 'vitest';
import { makeDataset, makeEntry, makeIndicator, makeObservation } from '../../../tests/support/make';
import { readDataset } from './readDataset';
import { scanJson } from './scanJson';

const FILE = 'x.json';
const { catalogue, report: made } = makeDataset({
  indicators: [makeIndicator({ id: 'case-count' })],
  observations: [makeObservation('case-count', 5)],
});
const report = { schemaVersion: 1, ...made };
const entry = makeEntry('test-2023', 2023);
const set = { format: 'rule-of-law-dataset', schemaVersion: 1, catalogue, reports: [{ entry, report }] };
const read = (value: unknown) => readDataset(FILE, JSON.stringify(value), catalogue);

test.each([
  ['a whole set', set, { catalogue, reports: [{ entry, report: made }] }],
  ['one report', report, { catalogue: null, reports: [{ entry: null, report: made }] }],
  ['a catalogue', catalogue, { catalogue, reports: [] }],
])('%s is known by its fields and comes back whole', (_, value, expected) => {
  expect(read(value)).toEqual({ kind: 'dataset', form: 'json', ...expected, issues: [], remarks: [] });
});

test.each([
  ['a list', [entry], 'json-list'],
  ['something else', { a: 1 }, 'json-other'],
  ['a number', 5, 'json-other'],
  ['nothing', null, 'json-other'],
])('refuses %s', (_, value, code) => {
  expect(() => read(value)).toThrow(expect.objectContaining({ code }));
});

test('refuses what is deeper than any dataset before it is parsed', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(() => readDataset(FILE, deep, catalogue)).toThrow(expect.objectContaining({ code: 'json-deep' }));
});

test.each([
  ['a file cut off', JSON.stringify(report).slice(0, -20), 'json'],
  ['a web page', '<html></html>', 'not-html'],
  ['a later version', JSON.stringify({ ...report, schemaVersion: 9 }), 'version'],
])('tells what is wrong with %s', (_, text, expected) => {
  expect(readDataset(FILE, text, catalogue)).toEqual({
    kind: 'refused',
    issues: [expect.objectContaining({ file: FILE, code: 'data', expected })],
  });
});

test('a row that breaks a rule is left out and told', () => {
  const bad = { ...report, observations: [makeObservation('case-count', -5, { quote: '共-5个' })] };
  expect(read(bad)).toMatchObject({
    reports: [{ report: { observations: [] } }],
    issues: [
      {
        place: { kind: 'path', path: 'observations[case-count].value' },
        code: 'data',
        expected: 'minimum',
        values: { got: '-5' },
      },
    ],
  });
});

test('names that would reach into the program are dropped and told', () => {
  const text = JSON.stringify(report).replace(
    '{',
    '{"__proto__":{"isEvil":true},"constructor":{"prototype":{"isEvil":1}},',
  );
  const result = readDataset(FILE, text, catalogue);
  expect(result).toMatchObject({
    kind: 'dataset',
    reports: [{ report: made }],
    remarks: [{ code: 'odd-keys', values: { keys: ['__proto__', 'constructor', 'prototype'] } }],
  });
  expect(({} as Record<string, unknown>).isEvil).toBeUndefined();
  expect(JSON.stringify(result)).not.toContain('isEvil');
});

test.each([
  ['{"a":[{"b":"]]]"}]}', 3, []],
  ['{"a":"\\"{{{","__proto__" : 1}', 1, ['__proto__']],
  ['["__proto__","constructor"]', 1, []],
  ['{"a":"unclosed', 1, []],
  ['', 0, []],
])('%s is %i deep and has the odd names %j', (text, depth, oddKeys) => {
  expect(scanJson(text)).toEqual({ depth, oddKeys });
});

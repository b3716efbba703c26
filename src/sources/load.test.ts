import { expect, test } from 'vitest';
import { makeEntry, makeSection } from '../../tests/support/make';
import { inlineSource } from './inlineSource';
import { loadCatalogue, loadReport, loadReportIndex } from './load';
import { loadSeries } from './loadSeries';
import type { Source } from './source';

const EMPTY_CATALOGUE = '{"schemaVersion":1,"domains":[],"categories":[],"indicators":[]}';
const EMPTY_SERIES = '{"schemaVersion":1,"indicator":"rate","years":[],"places":[],"values":[],"definitions":[]}';
const EMPTY_REPORT = '{"schemaVersion":1,"id":"a","sections":[],"observations":[],"records":[]}';
const entry = { ...makeEntry('a-2023', 2023), path: 'elsewhere/a.json' };

const loaders = {
  catalogue: loadCatalogue,
  index: loadReportIndex,
  report: (source: Source, signal?: AbortSignal) => loadReport(source, entry, signal),
  series: (source: Source, signal?: AbortSignal) => loadSeries(source, 'rate', signal),
};

test.each([
  ['catalogue', 'catalogue.json', EMPTY_CATALOGUE, { schemaVersion: 1, domains: [], categories: [], indicators: [] }],
  ['index', 'reports.json', '[]', []],
  ['report', 'elsewhere/a.json', EMPTY_REPORT, { id: 'a', sections: [], observations: [], records: [], revisions: [] }],
  ['series', 'series/rate.json', EMPTY_SERIES, { indicator: 'rate', years: [], places: [], values: [] }],
] as const)('loads the %s from %s', async (kind, file, text, value) => {
  await expect(loaders[kind](inlineSource({ [file]: text }))).resolves.toMatchObject({ value, file, issues: [] });
});

test.each([
  ['catalogue', 'catalogue.json', '{"schemaVersion":2}', 'schemaVersion', 'version'],
  ['index', 'reports.json', '<html>', '', 'not-html'],
  ['report', 'elsewhere/a.json', '', '', 'json'],
  ['series', 'series/rate.json', EMPTY_SERIES.replace('rate', 'count'), 'indicator', 'one-of'],
] as const)('a %s that cannot be used is a fault of its content', async (kind, file, text, path, expected) => {
  await expect(loaders[kind](inlineSource({ [file]: text }))).rejects.toMatchObject({
    name: 'ResourceError',
    message: `${file}: content`,
    file,
    fault: 'content',
    status: null,
    issues: expect.arrayContaining([expect.objectContaining({ file, path, expected })]),
  });
});

test.each(['catalogue', 'index', 'report', 'series'] as const)(
  'a missing %s passes on what the source says',
  async (kind) => {
    await expect(loaders[kind](inlineSource({}))).rejects.toMatchObject({ fault: 'http', status: 404 });
  },
);

test('bad rows are listed beside the good ones', async () => {
  const text = JSON.stringify({ ...JSON.parse(EMPTY_REPORT), sections: [makeSection('1'), { id: '2' }] });
  const { value, issues } = await loadReport(inlineSource({ 'elsewhere/a.json': text }), entry);
  expect(value.sections).toEqual([makeSection('1')]);
  expect(issues.map((issue) => issue.path)).toEqual(['sections[1].label', 'sections[1].title']);
});

test('the fingerprint is that of the text, not of what it means', async () => {
  const { fingerprint } = await loadReportIndex(inlineSource({ 'reports.json': '[]' }));
  const { fingerprint: spaced } = await loadReportIndex(inlineSource({ 'reports.json': '[ ]' }));
  expect(fingerprint).toBe('741638a5');
  expect(spaced).not.toBe(fingerprint);
});

test.each(['catalogue', 'index', 'report', 'series'] as const)(
  'hands the signal to the source of the %s',
  async (kind) => {
    const { signal } = new AbortController();
    const asked: (AbortSignal | undefined)[] = [];
    const source: Source = {
      read: async (_, given) => {
        asked.push(given);
        throw new Error('enough');
      },
    };
    await expect(loaders[kind](source, signal)).rejects.toThrow('enough');
    expect(asked).toEqual([signal]);
  },
);

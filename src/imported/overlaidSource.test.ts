import { expect, test, vi } from 'vitest';
import { makeDomain, makeEntry, makeIndicator, makeObservation } from '../../tests/support/make';
import { makeAdditions, makeConfirmed } from '../../tests/support/makeKept';
import { inlineSource } from '../sources/inlineSource';
import { loadCatalogue, loadReport, loadReportIndex } from '../sources/load';
import { loadSeries } from '../sources/loadSeries';
import { ResourceError } from '../sources/resourceError';
import { type KeptVersion, NO_ADDITIONS } from './imported';
import { overlaidSource } from './overlaidSource';
import type { Overlay } from './readOverlay';

const published = makeConfirmed('zhaoqing-2023', 2023, { observations: [makeObservation('alpha', 1)] });
const files = {
  'catalogue.json': JSON.stringify({
    schemaVersion: 1,
    domains: [makeDomain('d1')],
    categories: [{ id: 'c1', domain: 'd1', name: { zh: '类', en: 'c' } }],
    indicators: [makeIndicator({ id: 'alpha' })],
  }),
  'reports.json': JSON.stringify([published.entry]),
  'reports/zhaoqing-2023.json': JSON.stringify({ schemaVersion: 1, ...published.report }),
  'series/alpha.json': JSON.stringify({
    schemaVersion: 1,
    indicator: 'alpha',
    years: [2023],
    places: ['zhaoqing'],
    values: [[1]],
    definitions: [],
  }),
  'other.json': '{}',
};
const base = inlineSource(files);

const kept: KeptVersion = {
  ...makeConfirmed('zhaoqing-2024', 2024, { observations: [makeObservation('alpha', 2), makeObservation('beta', 3)] }),
  entry: { ...makeEntry('zhaoqing-2024', 2024), path: 'imported/zhaoqing-2024.json' },
  version: 1,
  savedAt: '2026-11-26T01:00:00.000Z',
};
const overlay: Overlay = {
  heads: [{ ...kept, versions: 1, size: 10, uses: ['alpha', 'beta'] }],
  additions: makeAdditions({ indicators: [makeIndicator({ id: 'beta' })] }),
  uses: new Set(['alpha', 'beta']),
};
const read = vi.fn(async (id: string) => (id === kept.entry.id ? kept : null));
const source = overlaidSource(base, overlay, { read });

test('every file the pages read, without an issue', async () => {
  const catalogue = await loadCatalogue(source);
  const index = await loadReportIndex(source);
  const report = await loadReport(source, kept.entry);
  const alpha = await loadSeries(source, 'alpha');
  const beta = await loadSeries(source, 'beta');
  expect([catalogue, index, report, alpha, beta].flatMap(({ issues }) => issues)).toEqual([]);
  expect(catalogue.value.indicators.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  expect(index.value).toEqual([kept.entry, published.entry]);
  expect(report.value).toEqual(kept.report);
  expect([alpha.value.years, alpha.value.values]).toEqual([[2023, 2024], [[1, 2]]]);
  expect([beta.value.years, beta.value.values]).toEqual([[2024], [[3]]]);
});

test('whole reports are read only for the series, each once', async () => {
  read.mockClear();
  const fresh = overlaidSource(base, overlay, { read });
  await fresh.read('catalogue.json');
  await fresh.read('reports.json');
  expect(read).not.toHaveBeenCalled();
  await fresh.read('series/alpha.json');
  await fresh.read('series/beta.json');
  expect(read).toHaveBeenCalledTimes(1);
});

test('what is not theirs is read as published', async () => {
  expect(await source.read('reports/zhaoqing-2023.json')).toBe(files['reports/zhaoqing-2023.json']);
  expect(await source.read('other.json')).toBe('{}');
});

test.each([
  ['a report nobody kept', 'imported/elsewhere-2024.json'],
  ['a series nobody states', 'series/gamma.json'],
])('%s is missing, as in the folder', async (_, file) => {
  await expect(source.read(file)).rejects.toMatchObject({ file, status: 404 });
});

test('a report that went meanwhile is missing', async () => {
  const gone = overlaidSource(base, overlay, { read: async () => null });
  await expect(gone.read('imported/zhaoqing-2024.json')).rejects.toMatchObject({ status: 404 });
});

test('a server that does not answer is said, also of a new indicator', async () => {
  const broken = { read: async (file: string) => Promise.reject(new ResourceError(file, 'network')) };
  const over = overlaidSource(broken, overlay, { read });
  await expect(over.read('series/beta.json')).rejects.toMatchObject({ fault: 'network' });
  await expect(over.read('catalogue.json')).rejects.toMatchObject({ fault: 'network' });
});

test('a series file that cannot be used stays as it is, for the page to say so', async () => {
  const over = overlaidSource(inlineSource({ ...files, 'series/alpha.json': '<html>' }), overlay, { read });
  expect(await over.read('series/alpha.json')).toBe('<html>');
});

test('aliases alone leave series as they are', async () => {
  const over = overlaidSource(base, { heads: [], additions: NO_ADDITIONS, uses: new Set() }, { read });
  expect(await over.read('series/alpha.json')).toBe(files['series/alpha.json']);
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../src/dataset/checkReport';
import type { ReportEntry } from '../src/dataset/schema';
import { httpSource } from '../src/sources/httpSource';
import { loadCatalogue, loadReport, loadReportIndex } from '../src/sources/load';
import { ResourceError } from '../src/sources/resourceError';
import { BUNDLED_FILES } from './bundledFiles';
import { aDataset, asFiles, syntheticDataset, syntheticTexts } from './factories';
import { handlersFor, withFiles } from './handlers';
import { mockServer } from './node';
import { isScenario, SCENARIOS } from './scenarios';

const server = mockServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const source = httpSource('http://localhost/rule-of-law/data');
const entries: ReportEntry[] = JSON.parse(BUNDLED_FILES['reports.json'] ?? '');
const entry = entries[0] as ReportEntry;
const load = () =>
  Promise.all(
    [loadCatalogue(source), loadReportIndex(source), loadReport(source, entry)].map((loading) =>
      loading.then(
        ({ issues }) => (issues.length === 0 ? 'whole' : issues),
        (error: unknown) => (error instanceof ResourceError ? `${error.fault} ${error.status}` : error),
      ),
    ),
  );

describe('handlersFor', () => {
  it.each([
    ['ok', ['whole', 'whole', 'whole']],
    ['slow', ['whole', 'whole', 'whole']],
    ['empty', ['whole', 'whole', 'whole']],
    ['error-500', ['http 500', 'http 500', 'http 500']],
    ['malformed', ['whole', 'whole', 'content null']],
    ['missing-report', ['whole', 'whole', 'http 404']],
    ['partial', ['whole', 'whole', 'http 500']],
  ] as const)('%s: catalogue, index and report', async (scenario, expected) => {
    server.use(...handlersFor(scenario, { delayMs: 1 }));
    expect(await load()).toEqual(expected);
  });

  it('ok serves the bundled files as they are', async () => {
    for (const [file, text] of Object.entries(BUNDLED_FILES)) expect(await source.read(file)).toBe(text);
  });

  it('slow keeps every file waiting', async () => {
    server.use(...handlersFor('slow', { delayMs: 60 }));
    const started = performance.now();
    await loadCatalogue(source);
    expect(performance.now() - started).toBeGreaterThan(50);
  });

  it('slow gives way to a reader who leaves', async () => {
    server.use(...handlersFor('slow'));
    await expect(loadCatalogue(source, AbortSignal.timeout(20))).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('empty keeps the sections', async () => {
    server.use(...handlersFor('empty'));
    const { value } = await loadReport(source, entry);
    expect(value).toMatchObject({ id: entry.id, observations: [], records: [] });
    expect(value.sections.length).toBeGreaterThan(0);
  });

  it('malformed says which file broke and where', async () => {
    server.use(...handlersFor('malformed'));
    await expect(loadReport(source, entry)).rejects.toMatchObject({
      file: entry.path,
      fault: 'content',
      status: null,
      issues: [{ file: entry.path, path: '', expected: 'json', detail: expect.stringMatching(/^\d+:\d+$/) }],
    });
  });

  it('answers 404 to a file that is not there', async () => {
    await expect(source.read('reports/nowhere-1999.json')).rejects.toMatchObject({ fault: 'http', status: 404 });
    await expect(source.read('constructor.json')).rejects.toMatchObject({ fault: 'http', status: 404 });
  });
});

describe('withFiles', () => {
  it('replaces one text and leaves the others', async () => {
    server.use(...withFiles({ 'catalogue.json': '<!doctype html>' }));
    expect(await load()).toEqual(['content null', 'whole', 'whole']);
    await expect(loadCatalogue(source)).rejects.toMatchObject({ issues: [{ expected: 'not-html' }] });
  });

  it('serves a dataset made for a test', async () => {
    const made = aDataset();
    server.use(...withFiles(asFiles(made)));
    expect((await loadCatalogue(source)).value).toEqual(made.catalogue);
    expect((await loadReportIndex(source)).value).toEqual(made.entries);
    expect((await loadReport(source, made.entries[0] as ReportEntry)).value).toEqual(made.report);
  });
});

describe('syntheticDataset', () => {
  it('is a valid dataset of the size asked for, the same each time', async () => {
    const { catalogue, entries: listed, report } = syntheticDataset(300);
    server.use(...withFiles(syntheticTexts(300)));
    const loaded = await loadReport(source, listed[0] as ReportEntry);
    expect((await loadCatalogue(source)).value).toEqual(catalogue);
    expect(loaded.issues).toEqual([]);
    expect(checkReport(catalogue, loaded.file, loaded.value)).toEqual({ report, issues: [] });
    expect(report?.observations).toHaveLength(300);
    expect(new Set(catalogue.indicators.map(({ domain }) => domain)).size).toBe(4);
    expect(new Set(catalogue.indicators.map(({ category }) => category)).size).toBe(20);
    expect(new Set(report?.observations.map(({ section }) => section)).size).toBe(60);
    expect(syntheticTexts(300)).toEqual(syntheticTexts(300));
  });
});

describe('isScenario', () => {
  it.each([
    ...SCENARIOS.map((word) => [word, true] as const),
    ['fast', false],
    [null, false],
    [undefined, false],
  ] as const)('%s: %s', (word, expected) => {
    expect(isScenario(word)).toBe(expected);
  });
});

import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { bundledText } from '../../tests/support/bundled';
import { makeEntry } from '../../tests/support/make';
import { inlineSource } from '../sources/inlineSource';
import type { Source } from '../sources/source';
import { preloadDataset } from './preloadDataset';
import { catalogueQuery, reportIndexQuery, reportQuery } from './resourceQueries';

const CATALOGUE = 'catalogue.json';
const INDEX = 'reports.json';
const good = {
  [CATALOGUE]: bundledText(CATALOGUE),
  [INDEX]: JSON.stringify([makeEntry('old-2022', 2022), makeEntry('new-2023', 2023)]),
  'reports/old-2022.json': bundledText('reports/zhaoqing-2023.json').replace('zhaoqing-2023', 'old-2022'),
  'reports/new-2023.json': bundledText('reports/zhaoqing-2023.json').replace('zhaoqing-2023', 'new-2023'),
};

/** A source that notes what was read. */
function noting(files: Record<string, string>): Source & { reads: string[] } {
  const reads: string[] = [];
  const { read } = inlineSource(files);
  return {
    reads,
    read: (file) => {
      reads.push(file);
      return read(file);
    },
  };
}

/** The state of every query, as `key: status`. */
const states = (client: QueryClient) =>
  client
    .getQueryCache()
    .getAll()
    .map(({ queryKey, state }) => `${queryKey.join(' ')}: ${state.status}`)
    .sort();

test.each([
  ['the report asked for', 'old-2022', 'reports/old-2022.json'],
  ['the newest report', null, 'reports/new-2023.json'],
  ['the newest report for an unknown id', 'none-1999', 'reports/new-2023.json'],
])('reads the catalogue, the list and %s', async (_, id, path) => {
  const client = new QueryClient();
  const source = noting(good);
  await expect(preloadDataset(client, source, id)).resolves.toBeUndefined();
  expect(states(client)).toEqual(['catalogue: success', `report ${path}: success`, 'reports: success']);
  expect(source.reads.sort()).toEqual([CATALOGUE, INDEX, path].sort());
});

test('the cached resource says which file it is', async () => {
  const client = new QueryClient();
  await preloadDataset(client, inlineSource(good), 'old-2022');
  expect(client.getQueryData(['report', 'reports/old-2022.json'])).toMatchObject({
    file: 'reports/old-2022.json',
    value: { id: 'old-2022' },
    issues: [],
  });
});

test('reads nothing twice', async () => {
  const client = new QueryClient();
  const source = noting(good);
  await preloadDataset(client, source, null);
  await preloadDataset(client, source, 'new-2023');
  await client.fetchQuery(catalogueQuery(source));
  await client.fetchQuery(reportIndexQuery(source));
  await client.fetchQuery(reportQuery(source, makeEntry('new-2023', 2023)));
  expect(source.reads).toHaveLength(3);
});

const NEW = 'report reports/new-2023.json';
test.each([
  ['the catalogue is missing', { [CATALOGUE]: undefined }, ['catalogue: error', `${NEW}: success`, 'reports: success']],
  ['the catalogue is a web page', { [CATALOGUE]: '<' }, ['catalogue: error', `${NEW}: success`, 'reports: success']],
  ['the list is missing', { [INDEX]: undefined }, ['catalogue: success', 'reports: error']],
  ['the list is empty', { [INDEX]: '[]' }, ['catalogue: success', 'reports: success']],
  [
    'the report is missing',
    { 'reports/new-2023.json': undefined },
    ['catalogue: success', `${NEW}: error`, 'reports: success'],
  ],
  ['all is missing', { [CATALOGUE]: undefined, [INDEX]: undefined }, ['catalogue: error', 'reports: error']],
])('does not throw where %s, and keeps the rest', async (_, fault, expected) => {
  const client = new QueryClient();
  const files = Object.fromEntries(
    Object.entries({ ...good, ...fault }).flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])),
  );
  await expect(preloadDataset(client, inlineSource(files), null)).resolves.toBeUndefined();
  expect(states(client)).toEqual(expected);
});

test('a failed query keeps its fault for the page to say', async () => {
  const client = new QueryClient();
  await preloadDataset(client, inlineSource({ ...good, [CATALOGUE]: '{"schemaVersion":9}' }), null);
  expect(client.getQueryState(['catalogue'])?.error).toMatchObject({
    fault: 'content',
    issues: expect.arrayContaining([expect.objectContaining({ path: 'schemaVersion', expected: 'version' })]),
  });
});

import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { inlineSource } from '../sources/inlineSource';
import { madeFrom } from './madeFrom';
import { catalogueQuery, reportIndexQuery } from './resourceQueries';

const CATALOGUE = '{"schemaVersion":1,"domains":[],"categories":[],"indicators":[]}';

/** The string after reading these files, in the order given. */
async function after(files: Record<string, string>, order: readonly ('catalogue' | 'index')[]) {
  const client = new QueryClient();
  const queries = { catalogue: catalogueQuery(inlineSource(files)), index: reportIndexQuery(inlineSource(files)) };
  for (const which of order) {
    await (which === 'catalogue' ? client.prefetchQuery(queries.catalogue) : client.prefetchQuery(queries.index));
  }
  return madeFrom(client);
}

test('names each file with its fingerprint', async () => {
  expect(await after({ 'reports.json': '[]' }, ['index'])).toBe('reports.json:741638a5');
});

test('does not depend on the order of reading', async () => {
  const files = { 'catalogue.json': CATALOGUE, 'reports.json': '[]' };
  const forwards = await after(files, ['catalogue', 'index']);
  expect(forwards).toMatch(/^catalogue\.json:[0-9a-f]{8} reports\.json:741638a5$/);
  expect(await after(files, ['index', 'catalogue'])).toBe(forwards);
});

test.each([
  ['a file that changed', { 'reports.json': '[ ]' }, ['index'] as const],
  ['a file that failed', {}, ['index'] as const],
  ['one file more', { 'reports.json': '[]', 'catalogue.json': CATALOGUE }, ['index', 'catalogue'] as const],
])('tells %s', async (_, files, order) => {
  expect(await after(files, order)).not.toBe('reports.json:741638a5');
});

test('nothing read, nothing said', () => {
  expect(madeFrom(new QueryClient())).toBe('');
});

test('passes over what a page may ask for later', async () => {
  const client = new QueryClient();
  const { read } = inlineSource({ 'reports.json': '[]' });
  await client.prefetchQuery(reportIndexQuery({ read }));
  client.getQueryCache().build(client, { queryKey: ['later'] });
  expect(madeFrom(client)).toBe('reports.json:741638a5');
});

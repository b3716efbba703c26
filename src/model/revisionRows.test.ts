import { expect, test } from 'vitest';
import { makeEntry, words } from '../../tests/support/make';
import type { Revision } from '../dataset/schema';
import { revisionRows } from './revisionRows';

const revision = (date: string, what: string): Revision => ({ date, what: words(what), why: words('因') });
const whats = (rows: ReturnType<typeof revisionRows>) => rows.map((row) => row.revision.what.zh);

test('newest first, by the moment and not by how it is written', () => {
  const rows = revisionRows([
    {
      entry: makeEntry('a', 2022),
      revisions: [revision('2024-02-01', '一日'), revision('2024-02-03T00:30+08:00', '二日十六时半')],
    },
    { entry: makeEntry('b', 2023), revisions: [revision('2024-02-02T17:00Z', '二日十七时')] },
  ]);
  expect(whats(rows)).toEqual(['二日十七时', '二日十六时半', '一日']);
  expect(rows.map(({ entry }) => entry.id)).toEqual(['b', 'a', 'a']);
});

test('of one day, the one further down in the file is newer; each has an id of its own', () => {
  const rows = revisionRows([
    { entry: makeEntry('a', 2022), revisions: [revision('2024-02-01', '先'), revision('2024-02-01', '后')] },
  ]);
  expect(rows.map(({ id, revision: { what } }) => [id, what.zh])).toEqual([
    ['a-2024-02-01-2', '后'],
    ['a-2024-02-01-1', '先'],
  ]);
});

test('a later revision leaves the ids of earlier ones as they are', () => {
  const entry = makeEntry('a', 2022);
  const earlier = [revision('2024-02-01', '先'), revision('2024-02-01T09:30+08:00', '次')];
  const idOf = (rows: ReturnType<typeof revisionRows>) => new Map(rows.map((row) => [row.revision.what.zh, row.id]));
  const before = idOf(revisionRows([{ entry, revisions: earlier }]));
  const after = idOf(revisionRows([{ entry, revisions: [...earlier, revision('2024-02-01', '后')] }]));
  expect([after.get('先'), after.get('次')]).toEqual([before.get('先'), before.get('次')]);
  expect(before.get('次')).toBe('a-2024-02-01t09-30-08-00-1');
});

test('no revision, no row', () => {
  expect(revisionRows([])).toEqual([]);
  expect(revisionRows([{ entry: makeEntry('a', 2022), revisions: [] }])).toEqual([]);
});

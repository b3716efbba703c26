import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { openStore } from '../../tests/support/keptDb';
import { makeConfirmed } from '../../tests/support/makeKept';
import { NO_ADDITIONS } from './imported';

const report = makeConfirmed('zhaoqing-2024', 2024);

test.each([
  ['SecurityError', 'blocked'],
  ['InvalidStateError', 'blocked'],
  ['QuotaExceededError', 'full'],
  ['VersionError', 'busy'],
  ['UnknownError', 'failed'],
] as const)(
  'a database that cannot be opened for a %s: %s, and it is tried anew the next time',
  async (name, fault) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    const { reports, drafts } = openStore();
    for (const asked of [reports.list(), reports.save([report], NO_ADDITIONS), drafts.list()]) {
      await expect(asked).rejects.toMatchObject({ name: 'StorageError', fault });
    }
    vi.restoreAllMocks();
    expect(await reports.list()).toEqual([]);
  },
);

test('a browser without any database: blocked', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { reports } = openStore();
  await expect(reports.list()).rejects.toMatchObject({ fault: 'blocked' });
  vi.unstubAllGlobals();
  expect(await reports.list()).toEqual([]);
});

test('a newer form in another tab: busy; nothing of it is touched', async () => {
  const { name, reports } = openStore();
  const newer = await openDB(name, 2, { upgrade: (db) => void db.createObjectStore('other') });
  await expect(reports.list()).rejects.toMatchObject({ fault: 'busy' });
  expect([...newer.objectStoreNames]).toEqual(['other']);
  newer.close();
});

test('a tab that does not let go: busy', async () => {
  const { name, reports } = openStore({ patienceMs: 100 });
  // Holds the database open while it is to be removed: whoever opens it now waits.
  const held = await openDB(name, 1);
  const removal = indexedDB.deleteDatabase(name);
  await expect(reports.list()).rejects.toMatchObject({ fault: 'busy' });
  held.close();
  await new Promise((resolve) => removal.addEventListener('success', resolve));
  await expect.poll(() => reports.list().catch(() => null)).toEqual([]);
});

test('makes way for another tab that has a newer form, and says busy afterwards', async () => {
  const { name, reports } = openStore();
  await reports.save([report], NO_ADDITIONS);
  const newer = await openDB(name, 2);
  expect([...newer.objectStoreNames]).toContain('heads');
  newer.close();
  await expect(reports.list()).rejects.toMatchObject({ fault: 'busy' });
});

test('a connection that was closed is opened again', async () => {
  const { name, reports } = openStore();
  await reports.list();
  await new Promise((resolve) => indexedDB.deleteDatabase(name).addEventListener('success', resolve));
  await reports.save([report], NO_ADDITIONS);
  expect(await reports.list()).toHaveLength(1);
});

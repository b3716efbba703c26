import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import { createImportedDb, type ImportedDb } from '../../src/imported/importedDb';
import { DB_NAME } from '../../src/imported/kept';
import { createKeptDrafts } from '../../src/imported/keptDrafts';
import { createKeptReports } from '../../src/imported/keptReports';

/** Takes out what a test kept in the browser. */
export async function clearKept(): Promise<void> {
  const all = await indexedDB.databases();
  if (all.some(({ name }) => name === DB_NAME)) await deleteDB(DB_NAME);
}

/** A flag that notes what it was told. */
export function makeFlag() {
  const written: boolean[] = [];
  return {
    written,
    read: () => (written[written.length - 1] ? 'kept' : null),
    claim: () => () => {},
    write: async (isKept: boolean) => void written.push(isKept),
  };
}

let count = 0;

/** A store of its own in this browser, which goes with the test. */
export function openStore(given: { db?: ImportedDb; name?: string; patienceMs?: number } = {}) {
  count += 1;
  const name = given.name ?? `test-${count}`;
  const db = given.db ?? createImportedDb(name, given.patienceMs);
  const flag = makeFlag();
  onTestFinished(() => deleteDB(name));
  return { name, db, flag, reports: createKeptReports(db, flag), drafts: createKeptDrafts(db) };
}

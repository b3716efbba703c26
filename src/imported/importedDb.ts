import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Draft } from '../review/draft';
import { type CatalogueAdditions, type KeptReport, type KeptVersion, StorageError } from './imported';
import { storageError } from './storageError';

/** The head of a report with what its current version uses, so that a list need not read whole reports. */
export interface Head extends KeptReport {
  /** Ids of the indicators and categories it has figures or records of. */
  uses: readonly string[];
}

interface Schema extends DBSchema {
  /** One row a report. */
  heads: { key: string; value: Head };
  /** Every state of every report, by id and version. */
  versions: { key: [string, number]; value: KeptVersion };
  /** One row, under `ADDITIONS`. */
  additions: { key: string; value: CatalogueAdditions };
  drafts: { key: string; value: Draft };
}

export const ADDITIONS = 'all';
const VERSION = 1;
/** Longer than any disk takes; a database that another tab holds may never answer. */
const PATIENCE_MS = 8000;

type Store = StoreNames<Schema>;
export type ReadTransaction = IDBPTransaction<Schema, Store[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Schema, Store[], 'readwrite'>;

/** Each runs a task in one transaction over the stores named: all of it, or nothing. Rejects with a `StorageError`. */
export interface ImportedDb {
  read: <T>(stores: readonly Store[], task: (transaction: ReadTransaction) => Promise<T>) => Promise<T>;
  write: <T>(stores: readonly Store[], task: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;
}

/** The database of reports and drafts, opened when first asked for something. */
export function createImportedDb(name: string, patienceMs = PATIENCE_MS): ImportedDb {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () => {
    const mine = openWithin(name, patienceMs, () => {
      if (opened === mine) opened = null;
    });
    opened = mine;
    return mine;
  };

  /** Of the open connection; of a new one where it was closed meanwhile. */
  async function begin<T>(start: (db: IDBPDatabase<Schema>) => T): Promise<T> {
    const held = opened;
    if (!held) return start(await open());
    const db = await held;
    try {
      return start(db);
    } catch {
      return start(await open());
    }
  }

  return {
    read: (stores, task) =>
      settle(
        begin((db) => db.transaction([...stores], 'readonly')),
        task,
      ),
    write: (stores, task) =>
      settle(
        begin((db) => db.transaction([...stores], 'readwrite', { durability: 'strict' })),
        task,
      ),
  };
}

/** @param onClosed the connection can be used no more, or there never was one: the next time it is opened anew */
function openWithin(name: string, patienceMs: number, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  const opening = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageError('blocked');
    const giveUp = () => reject(new StorageError('busy'));
    const timer = setTimeout(giveUp, patienceMs);
    openDB<Schema>(name, VERSION, {
      upgrade: (db) => {
        db.createObjectStore('heads', { keyPath: 'entry.id' });
        db.createObjectStore('versions', { keyPath: ['entry.id', 'version'] });
        db.createObjectStore('additions');
        db.createObjectStore('drafts', { keyPath: 'id' });
      },
      blocked: giveUp,
      // Another tab has a newer form to make, or removes everything: it must not wait for this one.
      blocking: (_, __, event) => {
        onClosed();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onClosed,
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
  opening.catch(onClosed);
  return opening;
}

/** Runs a task in a transaction and waits for its end; the result counts only where the browser has kept it. */
async function settle<Transaction extends ReadTransaction | WriteTransaction, T>(
  begun: Promise<Transaction>,
  task: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  try {
    const transaction = await begun;
    const end = transaction.done.then(
      () => null,
      (cause: unknown) => ({ cause: transaction.error ?? cause }),
    );
    let result: T;
    try {
      result = await task(transaction);
    } catch (cause) {
      abort(transaction);
      await end;
      // What ended it by itself says more than what failed after it.
      throw transaction.error ?? cause;
    }
    const fault = await end;
    if (fault) throw fault.cause;
    return result;
  } catch (cause) {
    throw storageError(cause);
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

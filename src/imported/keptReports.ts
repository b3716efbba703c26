import { type KeptReports, NO_ADDITIONS, StorageError } from './imported';
import { ADDITIONS, type ImportedDb, type WriteTransaction } from './importedDb';
import { addVersion, takeVersions, versionsOf } from './keptVersions';
import type { setKeptFlag } from './setKeptFlag';
import { storageError } from './storageError';
import { askToPersist, storageUse } from './storageUse';
import { addsNothing, uniteAdditions } from './uniteAdditions';

/**
 * The reports kept in a database. Every version stays until its report is removed; what a report added to the
 * catalogue stays even then, for the next one.
 * @param flag says whether anything is kept; a change resolves when it has told everybody
 */
export function createKeptReports(db: ImportedDb, flag: Omit<typeof setKeptFlag, 'forget'>): KeptReports {
  /** Runs a task in one transaction and tells of it. */
  async function change<T>(task: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const { result, isKept } = await db.write(['heads', 'versions', 'additions'], async (transaction) => {
      const result = await task(transaction);
      const rows =
        (await transaction.objectStore('heads').count()) || (await transaction.objectStore('additions').count());
      return { result, isKept: rows > 0 };
    });
    await flag.write(isKept);
    return result;
  }

  /** A change after which something is kept: it does not begin where the browser would forget to show it. */
  async function add(task: (transaction: WriteTransaction) => Promise<void>): Promise<void> {
    let takeBack = () => {};
    try {
      takeBack = flag.claim();
      await change(task);
    } catch (cause) {
      takeBack();
      throw storageError(cause);
    }
  }

  return {
    list: async () => {
      const [heads, additions] = await db.read(['heads', 'additions'], (transaction) =>
        Promise.all([transaction.objectStore('heads').getAll(), transaction.objectStore('additions').count()]),
      );
      // A flag that does not tell the truth is put right: a part of the storage was cleared.
      const isKept = heads.length + additions > 0;
      if (isKept !== (flag.read() !== null)) await flag.write(isKept);
      // Rows come by id.
      return heads.sort((a, b) => b.entry.year - a.entry.year).map(({ uses, ...head }) => head);
    },

    read: (id) =>
      db.read(['heads', 'versions'], async (transaction) => {
        const head = await transaction.objectStore('heads').get(id);
        return (head && (await transaction.objectStore('versions').get([id, head.version]))) ?? null;
      }),

    versions: async (id) => (await db.read(['versions'], (transaction) => versionsOf(transaction, id))).reverse(),

    additions: async () =>
      (await db.read(['additions'], (transaction) => transaction.objectStore('additions').get(ADDITIONS))) ??
      NO_ADDITIONS,

    save: async (reports, additions) => {
      const savedAt = new Date().toISOString();
      await add(async (transaction) => {
        for (const report of reports) await addVersion(transaction, report, savedAt);
        if (addsNothing(additions)) return;
        const store = transaction.objectStore('additions');
        await store.put(uniteAdditions((await store.get(ADDITIONS)) ?? NO_ADDITIONS, additions), ADDITIONS);
      });
      void askToPersist();
    },

    restore: (id, version) =>
      add(async (transaction) => {
        const earlier = await transaction.objectStore('versions').get([id, version]);
        if (!earlier) throw new StorageError('failed', `${id} has no version ${version}`);
        await addVersion(transaction, earlier, new Date().toISOString());
      }),

    remove: async (id) => (await change((transaction) => takeVersions(transaction, id))).reverse(),

    putBack: (versions) =>
      add(async (transaction) => {
        for (const id of new Set(versions.map(({ entry }) => entry.id))) {
          // What was brought in since stays, as the newer.
          const since = await takeVersions(transaction, id);
          const own = versions.filter(({ entry }) => entry.id === id).sort((a, b) => a.version - b.version);
          for (const each of [...own, ...since]) await addVersion(transaction, each, each.savedAt);
        }
      }),

    use: storageUse,
  };
}

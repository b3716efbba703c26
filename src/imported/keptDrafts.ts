import type { KeptDrafts } from './imported';
import type { ImportedDb } from './importedDb';

/** The texts under review kept in a database. */
export function createKeptDrafts(db: ImportedDb): KeptDrafts {
  return {
    list: async () => {
      const drafts = await db.read(['drafts'], (transaction) => transaction.objectStore('drafts').getAll());
      return drafts.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
    },
    read: async (id) => (await db.read(['drafts'], (transaction) => transaction.objectStore('drafts').get(id))) ?? null,
    save: async (draft) => {
      await db.write(['drafts'], (transaction) => transaction.objectStore('drafts').put(draft));
    },
    remove: (id) => db.write(['drafts'], (transaction) => transaction.objectStore('drafts').delete(id)),
  };
}

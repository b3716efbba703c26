import { type CatalogueAdditions, NO_ADDITIONS } from './imported';
import { ADDITIONS, type Head, type ImportedDb } from './importedDb';

/** What has to be known of the kept reports before any file is laid over. */
export interface Overlay {
  heads: readonly Head[];
  additions: CatalogueAdditions;
  /** Ids of the indicators and categories that their current versions use. */
  uses: ReadonlySet<string>;
}

/** Reads the heads of the kept reports in one step; null where nothing is kept. Rejects with a `StorageError`. */
export async function readOverlay(db: ImportedDb): Promise<Overlay | null> {
  const [heads, additions] = await db.read(['heads', 'additions'], (transaction) =>
    Promise.all([transaction.objectStore('heads').getAll(), transaction.objectStore('additions').get(ADDITIONS)]),
  );
  if (heads.length === 0 && !additions) return null;
  return { heads, additions: additions ?? NO_ADDITIONS, uses: new Set(heads.flatMap(({ uses }) => uses)) };
}

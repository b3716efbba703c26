import type { KeptDrafts, KeptReports } from './imported';
import { createImportedDb } from './importedDb';
import { createKeptDrafts } from './keptDrafts';
import { createKeptReports } from './keptReports';
import { type Overlay, readOverlay } from './readOverlay';
import { setKeptFlag } from './setKeptFlag';

export interface Kept {
  reports: KeptReports;
  drafts: KeptDrafts;
}

/** The name of the database, as the browser's own tools show it. */
export const DB_NAME = 'rule-of-law-indicators';

const db = createImportedDb(DB_NAME);

/** What this browser keeps; nothing is opened before it is asked. */
export const kept: Kept = {
  reports: createKeptReports(db, setKeptFlag),
  drafts: createKeptDrafts(db),
};

/** What pages must know of it; null where nothing is kept. */
export const readKept = (): Promise<Overlay | null> => readOverlay(db);

import type { Report, ReportEntry } from '../dataset/schema';
import type { CatalogueAdditions } from '../model/catalogueAdditions';
import type { Draft } from '../review/draft';

export type { CatalogueAdditions };

export const NO_ADDITIONS: CatalogueAdditions = { categories: [], indicators: [], aliases: {} };

/** A report as a person confirmed it, to be kept. */
export interface ConfirmedReport {
  /** Its `path` is given by the store. */
  entry: ReportEntry;
  report: Report;
  /** The file or the clipboard it came from, as shown to people. */
  origin: string;
}

/** One state of a report kept in this browser: every save is one more. */
export interface KeptVersion extends ConfirmedReport {
  /** From 1. */
  version: number;
  /** ISO, with zone. */
  savedAt: string;
}

/** The head of a kept report, without its content. */
export interface KeptReport {
  entry: ReportEntry;
  /** The current one and how many there are. */
  version: number;
  versions: number;
  savedAt: string;
  origin: string;
  /** How many characters all its versions take. */
  size: number;
}

/** What a browser that keeps nothing says. */
export type StorageFault =
  /** It has no storage for this page, or forbids it. */
  | 'blocked'
  /** There is no room left; nothing was changed. */
  | 'full'
  /** Another tab holds an older or a newer form of the storage. */
  | 'busy'
  | 'failed';

/** A save, a read or a removal that did not happen; what was kept is as before. */
export class StorageError extends Error {
  override name = 'StorageError';

  constructor(
    readonly fault: StorageFault,
    readonly cause: unknown = null,
  ) {
    super(`the reports kept in this browser: ${fault}`);
  }
}

export interface StorageUse {
  /** In bytes, of the whole site, as the browser estimates; null where it does not say. */
  used: number | null;
  quota: number | null;
  /** Whether the browser promised not to clear it by itself. */
  isPersistent: boolean;
}

/** The reports kept in this browser. Every method rejects with a `StorageError` and then has changed nothing. */
export interface KeptReports {
  /** Newest year first. */
  list: () => Promise<readonly KeptReport[]>;
  /** The state of a report that counts; null where there is none, or it was removed. */
  read: (id: string) => Promise<KeptVersion | null>;
  /** Every state, newest first. */
  versions: (id: string) => Promise<readonly KeptVersion[]>;
  additions: () => Promise<CatalogueAdditions>;
  /** Keeps all of them or none, with what they add to the catalogue. */
  save: (reports: readonly ConfirmedReport[], additions: CatalogueAdditions) => Promise<void>;
  /** Makes an earlier state count again, as a new version. */
  restore: (id: string, version: number) => Promise<void>;
  /** Takes a report with all its versions out; what was taken out is handed to `putBack` to undo it. */
  remove: (id: string) => Promise<readonly KeptVersion[]>;
  putBack: (versions: readonly KeptVersion[]) => Promise<void>;
  use: () => Promise<StorageUse>;
}

/** Texts under review. As with reports, what fails rejects with a `StorageError` and changes nothing. */
export interface KeptDrafts {
  /** The last worked on first. */
  list: () => Promise<readonly Draft[]>;
  read: (id: string) => Promise<Draft | null>;
  save: (draft: Draft) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

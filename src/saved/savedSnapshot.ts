import type { NoteTarget } from './savedItem';
import { NOTHING_SAVED, type Patch, type SavedState } from './savedState';
import type { Backup, Refusal } from './savedStorage';

export type OperationKind = 'save' | 'replace' | 'rename' | 'delete' | 'note' | 'import' | 'delete-all' | 'undo';

/** What a person did, for the words that tell it. */
export interface OperationInfo {
  kind: OperationKind;
  /** The name of the view, or of what the note is about; empty for many. */
  name: string;
  target?: NoteTarget;
  /** Tells whose operation it was; changes of one note under one session are taken back together. */
  session?: string;
}

/** How an operation ended: kept, held in memory only, or not done. */
export type Outcome = 'kept' | Refusal | 'newer' | 'nothing';

export interface LastOperation extends OperationInfo {
  outcome: Outcome;
  /** How many items it changed. */
  size: number;
  /** What would take it back; empty where nothing can be. */
  undo: Patch;
}

/** Everything a page shows of what is kept. */
export interface SavedSnapshot {
  state: SavedState;
  /** Stored by a later version of the program: shown, not written. */
  isReadOnly: boolean;
  /** Damaged texts put aside. */
  backups: readonly Backup[];
  /** Why the latest changes are held in memory only; null where all is kept. */
  refusal: Refusal | null;
  last: LastOperation | null;
}

export const EMPTY_SNAPSHOT: SavedSnapshot = {
  state: NOTHING_SAVED,
  isReadOnly: false,
  backups: [],
  refusal: null,
  last: null,
};

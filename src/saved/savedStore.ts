import { type ParsedSaved, parseStored } from './parseSaved';
import { createJournal } from './savedJournal';
import type { Operation } from './savedOperations';
import { EMPTY_SNAPSHOT, type OperationInfo, type Outcome, type SavedSnapshot } from './savedSnapshot';
import { type Patch, undoPatch } from './savedState';
import { type GetStorage, keepBackup, type Refusal, readBackups, readText, SAVED_KEY, writeText } from './savedStorage';
import { storedText } from './savedText';

export interface Done {
  outcome: Outcome;
  patch: Patch;
}

/**
 * What a person keeps, in one tab. Every operation reads the storage first and is done to what is there; where the
 * storage refuses, it holds for as long as the page is open.
 * @param exclusive runs a task while no other tab does, or just runs it
 */
export function createSavedStore(
  tab: string,
  storage: GetStorage,
  exclusive: <T>(task: () => T) => Promise<T> = async (task) => task(),
) {
  const journal = createJournal(tab);
  const listeners = new Set<() => void>();
  let text: string | null | undefined;
  let stored: ParsedSaved = parseStored(null);
  let snapshot = EMPTY_SNAPSHOT;

  function show(change: Partial<SavedSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  }

  /** Reads the storage again; nothing is told where nothing has changed. */
  function look(): void {
    const now = readText(storage, SAVED_KEY).text;
    if (now === text) return;
    const isRemoved = now === null && text !== undefined;
    text = now;
    stored = parseStored(now);
    journal.look(stored, isRemoved);
    show({
      state: journal.shown(stored),
      isReadOnly: stored.isNewer,
      backups: readBackups(storage),
      ...(isRemoved ? { last: null } : {}),
      ...(journal.hasMissing(stored) ? {} : { refusal: null }),
    });
  }

  /** Writes what this tab has done and the storage lacks; puts a damaged text aside before anything takes its place. */
  function write(): Refusal | null {
    if (stored.isNewer) return null;
    const isDamaged = text !== null && text !== undefined && stored.faults.length > 0;
    if (!isDamaged && !journal.hasMissing(stored)) return null;
    const state = journal.shown(stored);
    const next = storedText(state, journal.seen(stored));
    const refusal = (isDamaged ? keepBackup(storage, text ?? '') : null) ?? writeText(storage, SAVED_KEY, next);
    if (refusal === null) {
      journal.wrote();
      text = next;
      stored = parseStored(next);
    }
    show({ state, refusal: journal.hasMissing(stored) ? refusal : null, backups: readBackups(storage) });
    return refusal;
  }

  function settle(): Refusal | null {
    look();
    return write();
  }

  function runNow(operation: Operation, info: OperationInfo): Done {
    look();
    if (stored.isNewer) {
      show({ last: { ...info, outcome: 'newer', size: 0, undo: [] } });
      return { outcome: 'newer', patch: [] };
    }
    const patch = operation(snapshot.state);
    if (patch.length === 0) return { outcome: 'nothing', patch };
    journal.add(patch);
    const outcome = write() ?? 'kept';
    const previous = snapshot.last;
    const isContinued = info.session !== undefined && info.session === previous?.session;
    const undo = info.kind === 'undo' ? [] : isContinued ? join(previous?.undo ?? [], patch) : patch;
    show({ last: { ...info, outcome, size: patch.length, undo } });
    return { outcome, patch };
  }

  return {
    read(): SavedSnapshot {
      if (text === undefined) look();
      return snapshot;
    },

    /** Calls back on every change, here or in another tab; returns the way to stop. */
    watch(listener: () => void): () => void {
      listeners.add(listener);
      if (listeners.size === 1) void exclusive(settle);
      return () => void listeners.delete(listener);
    },

    /** The storage has changed, or may have: what was written over is written again. */
    refresh: (): Promise<Refusal | null> => {
      look();
      return exclusive(settle);
    },

    run: (operation: Operation, info: OperationInfo): Promise<Done> => exclusive(() => runNow(operation, info)),

    /** As `run`, at once: for a page that is being closed. */
    runNow,

    undo: (): Promise<Done> => {
      const { last } = snapshot;
      if (!last || last.undo.length === 0) return Promise.resolve({ outcome: 'nothing', patch: [] });
      const { name, target, session } = last;
      const info: OperationInfo = { kind: 'undo', name, ...(target && { target }), ...(session && { session }) };
      return exclusive(() => {
        const done = runNow((state) => undoPatch(state, last.undo), info);
        // Changed by another tab since: there is nothing left to take back, and the line says so.
        if (done.outcome === 'nothing') show({ last: { ...info, outcome: 'nothing', size: 0, undo: [] } });
        return done;
      });
    },

    /** After the backups were changed. */
    lookAtBackups: (): void => show({ backups: readBackups(storage) }),
  };
}

export type SavedStore = ReturnType<typeof createSavedStore>;

/** One note's changes as one: from before the first to after the last. */
function join(earlier: Patch, later: Patch): Patch {
  const [from] = earlier;
  const [to] = later;
  if (from?.kind !== 'note' || to?.kind !== 'note') return later;
  return [{ kind: 'note', before: from.before, after: to.after }];
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptDrafts, StorageFault } from '../../imported/imported';
import type { Draft } from '../../review/draft';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { faultOf } from '../shared/storageFault';
import { draftJournal } from './draftJournal';
import { keepDraft } from './keepDraft';

/** The first decision is kept at once, those that follow quickly together after so long. */
const PAUSE_MS = 250;

/** Whether what stands on screen is also kept in the browser. */
export type Keeping =
  | { kind: 'kept'; at: string }
  | { kind: 'waiting' }
  | { kind: 'fault'; fault: StorageFault }
  /** Another window kept another state of it, or took it out; nothing is written until a person has chosen. */
  | { kind: 'other'; theirs: Draft | 'removed' };

/**
 * A draft as it is worked on: kept after each decision, when the page is hidden, and when it goes; until it is, a journal
 * holds what was decided. What another window kept meanwhile is taken over where nothing is unsaved here; else the person
 * is asked.
 */
export function useKeptDraft(first: Draft, drafts: KeptDrafts) {
  const [draft, setDraft] = useState(first);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept', at: first.savedAt });
  const now = useRef({
    draft: first,
    /** When the states were kept that this one goes on from: the last that was read or kept, and any on its way. */
    known: [first.savedAt] as readonly string[],
    isDirty: false,
    isWriting: false,
    isHeld: false,
    isOver: false,
    isJournalled: true,
    timer: 0,
    writtenAt: 0,
  });
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const write = useCallback(
    async (isForced: boolean) => {
      const mine = now.current;
      window.clearTimeout(mine.timer);
      mine.timer = 0;
      if (!mine.isDirty || mine.isOver || (mine.isHeld && !isForced)) return;
      const next = { ...mine.draft, savedAt: new Date().toISOString() };
      const { known } = mine;
      mine.known = [...known, next.savedAt];
      mine.isDirty = false;
      mine.isWriting = true;
      mine.writtenAt = Date.now();
      if (drafts !== draftsOfVisit) mine.isJournalled = draftJournal.write(next, mine.known);
      try {
        const theirs = await keepDraft(drafts, next, isForced ? null : known);
        mine.isHeld = theirs !== null;
        if (theirs === null) mine.known = [next.savedAt];
        else mine.isDirty = true;
        if (theirs === null && !mine.isDirty) draftJournal.clear(next.id);
        if (theirs === null && drafts !== draftsOfVisit) void draftsOfVisit.remove(next.id);
        if (theirs !== null) setKeeping({ kind: 'other', theirs });
        else if (!mine.isDirty) setKeeping({ kind: 'kept', at: next.savedAt });
      } catch (error) {
        mine.isDirty = true;
        // For who goes to another page and comes back.
        void draftsOfVisit.save(next);
        setKeeping({ kind: 'fault', fault: faultOf(error) });
      } finally {
        mine.isWriting = false;
      }
    },
    [drafts],
  );
  /** One after the other: each goes on from the state that the one before has kept. */
  const save = useCallback(
    (isForced = false): Promise<void> => {
      const done = queue.current.then(() => write(isForced));
      queue.current = done;
      return done;
    },
    [write],
  );

  const change = useCallback(
    (how: (draft: Draft) => Draft) => {
      const mine = now.current;
      const next = how(mine.draft);
      if (next === mine.draft) return;
      mine.draft = next;
      mine.isDirty = true;
      if (drafts !== draftsOfVisit && !mine.isHeld) mine.isJournalled = draftJournal.write(next, mine.known);
      setDraft(next);
      setKeeping((before) => (before.kind === 'kept' ? { kind: 'waiting' } : before));
      const pause = mine.writtenAt + PAUSE_MS - Date.now();
      if (pause <= 0) void save();
      else if (mine.timer === 0) mine.timer = window.setTimeout(save, pause);
    },
    [drafts, save],
  );
  const takeOver = useCallback((theirs: Draft) => {
    Object.assign(now.current, { draft: theirs, known: [theirs.savedAt], isDirty: false, isHeld: false });
    draftJournal.clear(theirs.id);
    setDraft(theirs);
    setKeeping({ kind: 'kept', at: theirs.savedAt });
  }, []);

  useEffect(() => {
    const onHide = () => {
      const mine = now.current;
      const { isDirty, isWriting, isHeld, isOver, known, draft: last } = mine;
      if (!(isDirty || isWriting) || isHeld || isOver) return;
      // A page that goes has no time to ask first what is there.
      const savedAt = new Date().toISOString();
      mine.known = [...known, savedAt];
      if (drafts !== draftsOfVisit) draftJournal.write(last, mine.known);
      void drafts.save({ ...last, savedAt }).catch(() => {});
    };
    const onSeen = async () => {
      if (document.visibilityState === 'hidden') return void save();
      const { isDirty, isWriting, known, isOver } = now.current;
      if (isDirty || isWriting || isOver) return undefined;
      const there = await drafts.read(first.id).catch(() => null);
      const isIdle = now.current.known === known && !now.current.isDirty;
      if (there && !known.includes(there.savedAt) && isIdle) takeOver(there);
      return undefined;
    };
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onSeen);
      void save();
    };
  }, [drafts, first.id, save, takeOver]);

  return {
    draft,
    keeping,
    change,
    takeOver,
    /** Keeps it now; `isForced`: whatever another window kept. */
    save,
    /** Nothing is written any more: it was confirmed and taken out. */
    end: () => {
      now.current.isOver = true;
      window.clearTimeout(now.current.timer);
      draftJournal.clear(first.id);
    },
    isUnsaved:
      keeping.kind === 'fault' ||
      keeping.kind === 'other' ||
      // What waits is safe in the journal, where there is one.
      (keeping.kind === 'waiting' && !now.current.isJournalled),
  };
}

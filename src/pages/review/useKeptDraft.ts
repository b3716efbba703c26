import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptDrafts, StorageFault } from '../../imported/imported';
import type { Draft } from '../../review/draft';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { faultOf } from '../shared/storageFault';
import { keepDraft } from './keepDraft';

/** A pause in the work, after which it is kept. */
const PAUSE_MS = 250;

/** Whether what stands on screen is also kept in the browser. */
export type Keeping =
  | { kind: 'kept'; at: string }
  | { kind: 'waiting' }
  | { kind: 'fault'; fault: StorageFault }
  /** Another window kept another state of it, or took it out; nothing is written until a person has chosen. */
  | { kind: 'other'; theirs: Draft | 'removed' };

/**
 * A draft as it is worked on: kept after each decision, when the page is hidden, and when it goes. What another window
 * kept meanwhile is taken over where nothing is unsaved here; else the person is asked.
 */
export function useKeptDraft(first: Draft, drafts: KeptDrafts) {
  const [draft, setDraft] = useState(first);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept', at: first.savedAt });
  const now = useRef({ draft: first, since: first.savedAt, isDirty: false, isHeld: false, isOver: false, timer: 0 });
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const write = useCallback(
    async (isForced: boolean) => {
      const mine = now.current;
      window.clearTimeout(mine.timer);
      if (!mine.isDirty || mine.isOver || (mine.isHeld && !isForced)) return;
      const next = { ...mine.draft, savedAt: new Date().toISOString() };
      mine.isDirty = false;
      try {
        const theirs = await keepDraft(drafts, next, isForced ? null : mine.since);
        mine.isHeld = theirs !== null;
        if (theirs === null) mine.since = next.savedAt;
        else mine.isDirty = true;
        if (theirs === null && drafts !== draftsOfVisit) void draftsOfVisit.remove(next.id);
        if (theirs !== null) setKeeping({ kind: 'other', theirs });
        else if (!mine.isDirty) setKeeping({ kind: 'kept', at: next.savedAt });
      } catch (error) {
        mine.isDirty = true;
        // For who goes to another page and comes back.
        void draftsOfVisit.save(next);
        setKeeping({ kind: 'fault', fault: faultOf(error) });
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
      setDraft(next);
      setKeeping((before) => (before.kind === 'kept' ? { kind: 'waiting' } : before));
      window.clearTimeout(mine.timer);
      mine.timer = window.setTimeout(save, PAUSE_MS);
    },
    [save],
  );
  const takeOver = useCallback((theirs: Draft) => {
    Object.assign(now.current, { draft: theirs, since: theirs.savedAt, isDirty: false, isHeld: false });
    setDraft(theirs);
    setKeeping({ kind: 'kept', at: theirs.savedAt });
  }, []);

  useEffect(() => {
    const onHide = () => {
      const { isDirty, isHeld, isOver, draft: last } = now.current;
      // A page that goes has no time to ask first what is there.
      if (isDirty && !isHeld && !isOver)
        void drafts.save({ ...last, savedAt: new Date().toISOString() }).catch(() => {});
    };
    const onSeen = async () => {
      if (document.visibilityState === 'hidden') return void save();
      const { isDirty, since, isOver } = now.current;
      if (isDirty || isOver) return undefined;
      const there = await drafts.read(first.id).catch(() => null);
      if (there && there.savedAt !== since && now.current.since === since && !now.current.isDirty) takeOver(there);
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
    },
    isUnsaved: keeping.kind === 'fault' || keeping.kind === 'other',
  };
}

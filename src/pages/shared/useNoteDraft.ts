import { useCallback, useEffect, useRef, useState } from 'react';
import { randomId, saved } from '../../saved/saved';
import type { NoteTarget } from '../../saved/savedItem';
import { setNote } from '../../saved/savedOperations';
import { joinTexts, noteOf } from '../../saved/savedState';
import type { Done } from '../../saved/savedStore';
import { useNote } from '../../saved/useNote';

/** How long a writer pauses before the note is saved. */
const PAUSE_MS = 800;

type Said = 'noteJoined' | 'noteTooLong' | null;

/**
 * A note as it is written: saved after a pause, on leaving the field, and when the page goes. What another tab wrote
 * meanwhile shows as soon as nothing typed here is unsaved; until then both texts are kept.
 */
export function useNoteDraft(target: NoteTarget, name: string) {
  const stored = useNote(target);
  /** What is typed and not saved yet; null where the stored text is shown. */
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const now = useRef({ draft: null as string | null, basis: '', session: '', timer: 0 });

  const put = useCallback((text: string | null) => {
    now.current.draft = text;
    setDraft(text);
  }, []);

  const prepare = useCallback(() => {
    const { draft: text, basis, session, timer } = now.current;
    window.clearTimeout(timer);
    if (text === null) return null;
    const operation = setNote(target, text, basis, new Date().toISOString());
    return { text, operation, info: { kind: 'note', name, target, session } as const };
  }, [target, name]);

  const settle = useCallback(
    (text: string, { outcome, patch }: Done) => {
      if (outcome === 'newer') return;
      const [change] = patch;
      const there = noteOf(saved().read().state, target)?.text ?? '';
      const isTooLong = outcome === 'nothing' && there !== text && text.trim() !== '';
      const isJoined = there !== text && text.trim() !== '' && !isTooLong;
      setSaid(isTooLong ? 'noteTooLong' : isJoined ? 'noteJoined' : null);
      if (isTooLong) return;
      now.current.basis = there;
      const typed = now.current.draft;
      if (typed === text) put(null);
      // Typed on while it was being saved.
      else if (typed !== null && isJoined && change?.kind === 'note') {
        put(joinTexts(change.before?.text ?? '', typed));
      }
    },
    [target, put],
  );

  const save = useCallback(async () => {
    const task = prepare();
    if (task) settle(task.text, await saved().run(task.operation, task.info));
  }, [prepare, settle]);

  useEffect(() => {
    const saveNow = () => {
      const task = prepare();
      if (task) settle(task.text, saved().runNow(task.operation, task.info));
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    window.addEventListener('pagehide', saveNow);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      document.removeEventListener('visibilitychange', onHide);
      saveNow();
    };
  }, [prepare, settle]);

  return {
    text: draft ?? stored,
    stored,
    isUnsaved: draft !== null,
    said,
    save,
    /** A new visit of the field: what is typed in it is taken back together. */
    begin: () => {
      now.current.session = randomId();
    },
    type: (text: string) => {
      if (now.current.draft === null) now.current.basis = stored;
      put(text);
      setSaid(null);
      window.clearTimeout(now.current.timer);
      // An emptied field is a note deleted only once it is left: its writer may be about to write anew.
      if (text.trim() !== '') now.current.timer = window.setTimeout(save, PAUSE_MS);
    },
    remove: () => {
      window.clearTimeout(now.current.timer);
      put(null);
      setSaid(null);
      const operation = setNote(target, '', stored, new Date().toISOString());
      return saved().run(operation, { kind: 'note', name, target });
    },
  };
}

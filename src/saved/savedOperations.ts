import { NAME_MAX, NOTE_LIMIT, type NoteTarget, type SavedView } from './savedItem';
import { joinTexts, noteOf, type Patch, type SavedState, viewOf } from './savedState';

/** What a person does, made from what is kept at that moment; an empty patch where there is nothing to do. */
export type Operation = (state: SavedState) => Patch;

export const saveView =
  (view: SavedView): Operation =>
  (state) => [{ kind: 'view', before: viewOf(state, view.id), after: view }];

/** Gives a saved name another address. */
export const replaceView =
  (id: string, path: string, changedAt: string): Operation =>
  (state) => {
    const before = viewOf(state, id);
    if (!before || before.path === path) return [];
    return [{ kind: 'view', before, after: { ...before, path, changedAt } }];
  };

export const renameView =
  (id: string, name: string, changedAt: string): Operation =>
  (state) => {
    const before = viewOf(state, id);
    if (!before || before.name === name) return [];
    return [{ kind: 'view', before, after: { ...before, name, changedAt } }];
  };

export const deleteView =
  (id: string): Operation =>
  (state) => {
    const before = viewOf(state, id);
    return before ? [{ kind: 'view', before, after: null }] : [];
  };

/**
 * Writes a note; a text of blanks takes it away.
 * @param basis the text the writer had before them: where another one is there by now, both are kept
 */
export const setNote =
  (target: NoteTarget, text: string, basis: string, changedAt: string): Operation =>
  (state) => {
    const before = noteOf(state, target);
    const there = before?.text ?? '';
    if (there === text) return [];
    const isForeign = there !== '' && there !== basis;
    if (text.trim() === '') return before && !isForeign ? [{ kind: 'note', before, after: null }] : [];
    const whole = isForeign ? joinTexts(there, text) : text;
    return whole.length > NOTE_LIMIT ? [] : [{ kind: 'note', before, after: { target, text: whole, changedAt } }];
  };

export const deleteAll: Operation = (state) => [
  ...state.views.map((before) => ({ kind: 'view', before, after: null }) as const),
  ...state.notes.map((before) => ({ kind: 'note', before, after: null }) as const),
];

/** A name not taken yet: the name itself, else numbered from 2, cut where it would be too long. */
export function freeName(state: SavedState, name: string, numbered: (name: string, n: number) => string): string {
  const isTaken = (candidate: string) => state.views.some((view) => view.name === candidate);
  let free = name;
  for (let n = 2; isTaken(free); n += 1) {
    const excess = Math.max(0, numbered(name, n).length - NAME_MAX);
    free = numbered(name.slice(0, name.length - excess), n);
  }
  return free;
}

import type { Note, SavedView } from './savedItem';

/** Everything a person keeps. The latest view first; no id and no target twice. */
export interface SavedState {
  views: readonly SavedView[];
  notes: readonly Note[];
}

export const NOTHING_SAVED: SavedState = { views: [], notes: [] };

/** One item as it was and as it is to be; null where it is not there. */
export type Change =
  | { kind: 'view'; before: SavedView | null; after: SavedView | null }
  | { kind: 'note'; before: Note | null; after: Note | null };

/** What one operation does, item by item: it can be applied to what another tab has written since, and taken back. */
export type Patch = readonly Change[];

export const viewOf = (state: SavedState, id: string): SavedView | null =>
  state.views.find((view) => view.id === id) ?? null;

export const noteOf = (state: SavedState, target: string): Note | null =>
  state.notes.find((note) => note.target === target) ?? null;

/** Two texts about one thing, written apart from each other: both are kept. */
export const joinTexts = (there: string, mine: string): string => `${there}\n\n${mine}`;

/**
 * Does an operation to a state that may have changed since it was made: what is deleted there is not brought back by
 * a rename, what was added there stays, and of two different notes none is lost.
 */
export function applyPatch(state: SavedState, patch: Patch): SavedState {
  return patch.reduce(applyChange, state);
}

function applyChange(state: SavedState, change: Change): SavedState {
  return change.kind === 'view' ? applyView(state, change) : applyNote(state, change);
}

function applyView(state: SavedState, { before, after }: Extract<Change, { kind: 'view' }>): SavedState {
  const id = (after ?? before)?.id ?? '';
  const there = viewOf(state, id);
  if (!after) return there ? { ...state, views: state.views.filter((view) => view.id !== id) } : state;
  if (!there) return before ? state : { ...state, views: inOrder([...state.views, after]) };
  if (!before && isLater(there, after)) return state;
  return { ...state, views: state.views.map((view) => (view.id === id ? after : view)) };
}

function applyNote(state: SavedState, { before, after }: Extract<Change, { kind: 'note' }>): SavedState {
  const target = (after ?? before)?.target ?? '';
  const there = noteOf(state, target);
  const others = state.notes.filter((note) => note.target !== target);
  if (!after) return there && there.text === before?.text ? { ...state, notes: others } : state;
  const isExpected = !there || there.text === before?.text || there.text === after.text;
  const note = isExpected ? after : { ...after, text: joinTexts(there.text, after.text) };
  return { ...state, notes: there ? state.notes.map((old) => (old === there ? note : old)) : [...others, note] };
}

/** The way back of a patch, as far as nobody has changed the same items since. */
export function undoPatch(state: SavedState, patch: Patch): Patch {
  return [...patch].reverse().flatMap((change): Change[] => {
    if (change.kind === 'view') {
      const { before, after } = change;
      const there = viewOf(state, (after ?? before)?.id ?? '');
      return isSame(there, after) ? [{ kind: 'view', before: there, after: before }] : [];
    }
    const { before, after } = change;
    const there = noteOf(state, (after ?? before)?.target ?? '');
    return isSame(there, after) ? [{ kind: 'note', before: there, after: before }] : [];
  });
}

export const isLater = (one: { changedAt: string }, other: { changedAt: string }): boolean =>
  Date.parse(one.changedAt) > Date.parse(other.changedAt);

function isSame(one: SavedView | Note | null, other: SavedView | Note | null): boolean {
  return JSON.stringify(one && Object.entries(one).sort()) === JSON.stringify(other && Object.entries(other).sort());
}

/** The latest first; the order of two saved at once is everywhere the same. */
export function inOrder(views: readonly SavedView[]): SavedView[] {
  const later = (one: SavedView, other: SavedView) => Date.parse(other.savedAt) - Date.parse(one.savedAt);
  return [...views].sort((one, other) => later(one, other) || (one.id < other.id ? -1 : 1));
}

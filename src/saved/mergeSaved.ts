import { type Change, isLater, noteOf, type Patch, type SavedState, viewOf } from './savedState';

/** What taking in a file would do. */
export interface MergePlan {
  patch: Patch;
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Joins what comes in to what is there: the new is added, of two with one id or target the later stays, nothing goes.
 * A view of another id with the same name and address is the same view.
 */
export function mergeSaved(state: SavedState, incoming: SavedState): MergePlan {
  const views = incoming.views.flatMap((after): Change[] => {
    const before = viewOf(state, after.id);
    if (before) return isLater(after, before) ? [{ kind: 'view', before, after }] : [];
    const isThere = state.views.some((view) => view.name === after.name && view.path === after.path);
    return isThere ? [] : [{ kind: 'view', before: null, after }];
  });
  const notes = incoming.notes.flatMap((after): Change[] => {
    const before = noteOf(state, after.target);
    if (before && (before.text === after.text || !isLater(after, before))) return [];
    return [{ kind: 'note', before, after }];
  });
  const patch = [...views, ...notes];
  const added = patch.filter((change) => change.before === null).length;
  const total = incoming.views.length + incoming.notes.length;
  return { patch, added, changed: patch.length - added, unchanged: total - patch.length };
}

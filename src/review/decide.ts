import type { Decision, Draft } from './draft';

const hasSameFields = (a: object, b: object): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => key in b);

/** The two as one decision, where the second only goes on with the first: a field being typed in. */
function merged(last: Decision | undefined, next: Decision): Decision | null {
  if (last?.type === 'about' && next.type === 'about' && hasSameFields(last.change, next.change)) return next;
  if (last?.type === 'figure' && next.type === 'figure' && last.key === next.key)
    return hasSameFields(last.change, next.change) ? next : null;
  if (last?.type === 'record' && next.type === 'record' && last.key === next.key)
    return hasSameFields(last.change, next.change) ? next : null;
  return null;
}

/**
 * The draft with one more decision; those taken back before are dropped. An edit of the fields that the decision before
 * edited takes its place, so that one undo takes back a word, not a letter.
 */
export function decide(draft: Draft, decision: Decision): Draft {
  const isNothing = 'keys' in decision && decision.keys.length === 0;
  if (isNothing) return draft;
  const before = draft.decisions.slice(0, draft.done);
  const joined = merged(before[before.length - 1], decision);
  const decisions = joined ? [...before.slice(0, -1), joined] : [...before, decision];
  return { ...draft, decisions, done: decisions.length };
}

/** Takes the last decision back; the draft itself where there is none. */
export const undo = (draft: Draft): Draft => (draft.done > 0 ? { ...draft, done: draft.done - 1 } : draft);

/** Does again what was taken back last; the draft itself where nothing was. */
export const redo = (draft: Draft): Draft =>
  draft.done < draft.decisions.length ? { ...draft, done: draft.done + 1 } : draft;

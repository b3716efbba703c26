import { describe, expect, test } from 'vitest';
import { at, makeNote, makeView } from '../../tests/support/makeSaved';
import { applyPatch, type Change, NOTHING_SAVED, type SavedState, undoPatch } from './savedState';

const a = makeView('a');
const b = makeView('b', { savedAt: at(1) });
const renamed = { ...a, name: '新名', changedAt: at(5) };
const elsewhere = { ...a, name: '别处的名', changedAt: at(9) };
const note = makeNote('indicator:x', '旧');
const changed = makeNote('indicator:x', '新', at(5));
const foreign = makeNote('indicator:x', '别处', at(3));
const state = (views: SavedState['views'], notes: SavedState['notes'] = []): SavedState => ({ views, notes });

test.each<[string, SavedState, Change, SavedState]>([
  ['a view is added, the latest first', state([a]), { kind: 'view', before: null, after: b }, state([b, a])],
  ['added twice is there once', state([a]), { kind: 'view', before: null, after: a }, state([a])],
  ['renamed', state([b, a]), { kind: 'view', before: a, after: renamed }, state([b, renamed])],
  ['a rename brings nothing back', state([b]), { kind: 'view', before: a, after: renamed }, state([b])],
  ['deleted', state([b, a]), { kind: 'view', before: a, after: null }, state([b])],
  ['deleted though renamed elsewhere', state([elsewhere]), { kind: 'view', before: a, after: null }, state([])],
  ['deleted twice', state([b]), { kind: 'view', before: a, after: null }, state([b])],
  ['added, but a later one is there', state([elsewhere]), { kind: 'view', before: null, after: a }, state([elsewhere])],
  ['a note is written', state([]), { kind: 'note', before: null, after: note }, state([], [note])],
  ['changed', state([], [note]), { kind: 'note', before: note, after: changed }, state([], [changed])],
  ['changed twice', state([], [changed]), { kind: 'note', before: note, after: changed }, state([], [changed])],
  [
    'changed elsewhere too: both texts',
    state([], [foreign]),
    { kind: 'note', before: note, after: changed },
    state([], [{ ...changed, text: '别处\n\n新' }]),
  ],
  [
    'deleted elsewhere: what was typed stays',
    state([]),
    { kind: 'note', before: note, after: changed },
    state([], [changed]),
  ],
  ['note deleted', state([], [note]), { kind: 'note', before: note, after: null }, state([])],
  [
    'not deleted where it says something else',
    state([], [foreign]),
    { kind: 'note', before: note, after: null },
    state([], [foreign]),
  ],
])('%s', (_, before, change, after) => {
  expect(applyPatch(before, [change])).toEqual(after);
});

describe('taking back', () => {
  const patch: Change[] = [
    { kind: 'view', before: null, after: b },
    { kind: 'view', before: a, after: renamed },
    { kind: 'note', before: note, after: null },
  ];
  const before = state([a], [note]);

  test('gives the state before', () => {
    const after = applyPatch(before, patch);
    expect(after).toEqual(state([b, renamed]));
    expect(applyPatch(after, undoPatch(after, patch))).toEqual(before);
  });

  test('leaves what was changed since', () => {
    const since = applyPatch(applyPatch(before, patch), [{ kind: 'view', before: renamed, after: elsewhere }]);
    const undone = applyPatch(since, undoPatch(since, patch));
    expect(undone).toEqual(state([elsewhere], [note]));
  });

  test('is nothing where all was changed since', () => {
    expect(undoPatch(NOTHING_SAVED, [{ kind: 'view', before: null, after: a }])).toEqual([]);
  });

  test('the order of the fields does not matter', () => {
    const { id, ...rest } = a;
    expect(undoPatch(state([{ ...rest, id }]), [{ kind: 'view', before: null, after: a }])).toHaveLength(1);
  });
});

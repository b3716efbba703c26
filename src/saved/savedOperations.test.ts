import { expect, test } from 'vitest';
import { at, makeNote, makeView } from '../../tests/support/makeSaved';
import { NAME_MAX, NOTE_LIMIT } from './savedItem';
import {
  deleteAll,
  deleteView,
  freeName,
  type Operation,
  renameView,
  replaceView,
  saveView,
  setNote,
} from './savedOperations';
import { applyPatch, type SavedState } from './savedState';

const a = makeView('a');
const b = makeView('b', { savedAt: at(1) });
const note = makeNote('record:x', '旧');
const state: SavedState = { views: [b, a], notes: [note] };

test.each<[string, Operation, SavedState]>([
  ['save', saveView(makeView('c', { savedAt: at(2) })), { ...state, views: [makeView('c', { savedAt: at(2) }), b, a] }],
  ['rename', renameView('a', '新', at(3)), { ...state, views: [b, { ...a, name: '新', changedAt: at(3) }] }],
  ['replace', replaceView('a', '/data/', at(3)), { ...state, views: [b, { ...a, path: '/data/', changedAt: at(3) }] }],
  ['delete', deleteView('a'), { ...state, views: [b] }],
  ['write', setNote('indicator:y', '话', '', at(3)), { ...state, notes: [note, makeNote('indicator:y', '话', at(3))] }],
  ['rewrite', setNote('record:x', '新', '旧', at(3)), { ...state, notes: [makeNote('record:x', '新', at(3))] }],
  [
    'both texts',
    setNote('record:x', '新', '更旧', at(3)),
    { ...state, notes: [makeNote('record:x', '旧\n\n新', at(3))] },
  ],
  ['empty a note', setNote('record:x', ' \n', '旧', at(3)), { ...state, notes: [] }],
  ['everything', deleteAll, { views: [], notes: [] }],
])('%s', (_, operation, after) => {
  expect(applyPatch(state, operation(state))).toEqual(after);
});

test.each<[string, Operation]>([
  ['to the same name', renameView('a', a.name, at(3))],
  ['a view that is gone', renameView('z', '新', at(3))],
  ['deleted already', deleteView('z')],
  ['to the same address', replaceView('a', a.path, at(3))],
  ['the same text', setNote('record:x', '旧', '更旧', at(3))],
  ['emptying what another tab wrote', setNote('record:x', '', '更旧', at(3))],
  ['no text where there is none', setNote('record:y', '', '', at(3))],
  ['too long a text', setNote('record:x', '字'.repeat(NOTE_LIMIT + 1), '旧', at(3))],
])('nothing to do: %s', (_, operation) => {
  expect(operation(state)).toEqual([]);
});

test.each([
  ['新', [], '新'],
  ['新', ['新'], '新（2）'],
  ['新', ['新', '新（2）', '新（3）'], '新（4）'],
  ['字'.repeat(NAME_MAX), ['字'.repeat(NAME_MAX)], `${'字'.repeat(NAME_MAX - 3)}（2）`],
])('a free name for %s beside %j', (name, taken, free) => {
  const views = taken.map((taken, i) => makeView(`v${i}`, { name: taken }));
  expect(freeName({ views, notes: [] }, name, (text, n) => `${text}（${n}）`)).toBe(free);
});

import { expect, test } from 'vitest';
import { at, makeNote, makeView } from '../../tests/support/makeSaved';
import { mergeSaved } from './mergeSaved';
import { applyPatch, NOTHING_SAVED, type SavedState } from './savedState';

const a = makeView('a', { changedAt: at(5) });
const note = makeNote('indicator:x', '这里的', at(5));
const here: SavedState = { views: [a], notes: [note] };
const views = (...list: SavedState['views']): SavedState => ({ views: list, notes: [] });
const notes = (...list: SavedState['notes']): SavedState => ({ views: [], notes: list });
const later = { ...a, name: '后改的', changedAt: at(6) };
const earlier = { ...a, name: '先改的', changedAt: at(4) };
const b = makeView('b', { savedAt: at(9) });

test.each<[string, SavedState, SavedState, [added: number, changed: number, unchanged: number]]>([
  ['itself', here, here, [0, 0, 2]],
  ['nothing', NOTHING_SAVED, here, [0, 0, 0]],
  ['a new view', views(b), { ...here, views: [b, a] }, [1, 0, 0]],
  ['the same view, later', views(later), { ...here, views: [later] }, [0, 1, 0]],
  ['the same view, earlier', views(earlier), here, [0, 0, 1]],
  [
    'later in another zone',
    views({ ...later, changedAt: '2026-11-25T17:06:00+08:00' }),
    { ...here, views: [{ ...later, changedAt: '2026-11-25T17:06:00+08:00' }] },
    [0, 1, 0],
  ],
  ['the same under another id', views({ ...a, id: 'z' }), here, [0, 0, 1]],
  [
    'the same name, elsewhere',
    views({ ...b, name: a.name }),
    { ...here, views: [{ ...b, name: a.name }, a] },
    [1, 0, 0],
  ],
  [
    'a later note',
    notes(makeNote('indicator:x', '那里的', at(6))),
    { ...here, notes: [makeNote('indicator:x', '那里的', at(6))] },
    [0, 1, 0],
  ],
  ['an earlier note', notes(makeNote('indicator:x', '那里的', at(4))), here, [0, 0, 1]],
  ['the same text later', notes(makeNote('indicator:x', '这里的', at(9))), here, [0, 0, 1]],
  [
    'another note',
    notes(makeNote('record:x', '另一条')),
    { ...here, notes: [note, makeNote('record:x', '另一条')] },
    [1, 0, 0],
  ],
])('%s', (_, incoming, after, numbers) => {
  const plan = mergeSaved(here, incoming);
  expect([plan.added, plan.changed, plan.unchanged]).toEqual(numbers);
  expect(applyPatch(here, plan.patch)).toEqual(after);
});

import { describe, expect, test } from 'vitest';
import { at, makeNote, makeStorage, makeView } from '../../tests/support/makeSaved';
import { mergeSaved } from './mergeSaved';
import { deleteAll, deleteView, type Operation, renameView, saveView, setNote } from './savedOperations';
import type { OperationInfo } from './savedSnapshot';
import { SAVED_KEY } from './savedStorage';
import { createSavedStore } from './savedStore';
import { storedText } from './savedText';

const info: OperationInfo = { kind: 'save', name: '' };
const a = makeView('a');
const b = makeView('b', { savedAt: at(1) });
const text = (...views: (typeof a)[]) => storedText({ views, notes: [] }, []);

function open(stored: string | null = null) {
  const disk = makeStorage();
  if (stored !== null) disk.kept.set(SAVED_KEY, stored);
  const store = createSavedStore('t', disk.get);
  return { disk, store, stored: () => disk.kept.get(SAVED_KEY) };
}

test('nothing kept is nothing written', async () => {
  const { store, stored } = open();
  store.watch(() => {});
  await store.refresh();
  expect(store.read()).toMatchObject({ state: { views: [], notes: [] }, refusal: null, backups: [], last: null });
  expect(stored()).toBeUndefined();
});

test('what is saved is there after a reload', async () => {
  const { disk, store } = open();
  expect((await store.run(saveView(a), info)).outcome).toBe('kept');
  expect(createSavedStore('next', disk.get).read().state.views).toEqual([a]);
});

test('listeners hear of a change, and no longer once they have stopped', async () => {
  const { store } = open();
  let heard = 0;
  const stop = store.watch(() => {
    heard += 1;
  });
  await store.run(saveView(a), info);
  expect(heard).toBeGreaterThan(0);
  stop();
  const before = heard;
  await store.run(saveView(b), info);
  expect(heard).toBe(before);
});

test('a snapshot stays the same object while nothing changes', async () => {
  const { store } = open(text(a));
  const first = store.read();
  await store.refresh();
  expect(store.read()).toBe(first);
});

describe('undo', () => {
  const imported = { views: [{ ...a, name: '新', changedAt: at(9) }, b], notes: [makeNote('record:x', '话')] };
  test.each<[string, Operation]>([
    ['save', saveView(b)],
    ['delete', deleteView('a')],
    ['rename', renameView('a', '新', at(3))],
    ['note', setNote('indicator:x', '话', '', at(3))],
    ['import', (state) => mergeSaved(state, imported).patch],
    ['delete all', deleteAll],
  ])('%s', async (_, operation) => {
    const { disk, store } = open(storedText({ views: [a], notes: [makeNote('record:y', '旧')] }, []));
    const before = store.read().state;
    await store.run(operation, info);
    expect(store.read().state).not.toEqual(before);
    expect((await store.undo()).outcome).toBe('kept');
    expect(store.read().state).toEqual(before);
    expect(createSavedStore('next', disk.get).read().state).toEqual(before);
    expect(store.read().last).toMatchObject({ kind: 'undo', undo: [] });
    expect((await store.undo()).outcome).toBe('nothing');
  });

  test('what was typed in one visit of a field is taken back together', async () => {
    const { store } = open(storedText({ views: [], notes: [makeNote('record:y', '旧')] }, []));
    const typing: OperationInfo = { kind: 'note', name: 'y', target: 'record:y', session: 's1' };
    await store.run(setNote('record:y', '旧，改', '旧', at(1)), typing);
    await store.run(setNote('record:y', '旧，改了', '旧，改', at(2)), typing);
    await store.run(setNote('record:y', '旧，改了又改', '旧，改了', at(3)), { ...typing, session: 's2' });
    await store.undo();
    expect(store.read().state.notes[0]?.text).toBe('旧，改了');
    await store.run(setNote('record:y', '甲', '旧，改了', at(4)), { ...typing, session: 's3' });
    await store.run(setNote('record:y', '乙', '甲', at(5)), { ...typing, session: 's3' });
    await store.undo();
    expect(store.read().state.notes[0]?.text).toBe('旧，改了');
  });

  test('changed by another tab since: left as it is, and said', async () => {
    const { disk, store } = open(text(a));
    await store.run(renameView('a', '这里', at(1)), info);
    await createSavedStore('other', disk.get).run(renameView('a', '那里', at(2)), info);
    expect((await store.undo()).outcome).toBe('nothing');
    expect(store.read()).toMatchObject({
      state: { views: [{ name: '那里' }] },
      last: { kind: 'undo', outcome: 'nothing' },
    });
  });
});

describe('storage that refuses', () => {
  test.each(['full', 'blocked'] as const)('%s: held for this visit, written once it can be', async (why) => {
    const { disk, store, stored } = open(text(a));
    store.read();
    disk.state[why === 'full' ? 'isFull' : 'isBlocked'] = true;
    expect((await store.run(saveView(b), info)).outcome).toBe(why);
    expect(store.read()).toMatchObject({
      refusal: why,
      state: { views: [{ id: 'b' }, ...(why === 'full' ? [{ id: 'a' }] : [])] },
    });
    expect(stored()).toBe(text(a));
    disk.state.isFull = false;
    disk.state.isBlocked = false;
    await store.refresh();
    expect(store.read()).toMatchObject({ refusal: null, state: { views: [b, a] } });
    expect(createSavedStore('next', disk.get).read().state.views).toEqual([b, a]);
  });

  test('another tab writes meanwhile: both are there', async () => {
    const { disk, store } = open(text(a));
    disk.state.isFull = true;
    await store.run(deleteView('a'), info);
    disk.state.isFull = false;
    await createSavedStore('other', disk.get).run(saveView(b), info);
    await store.refresh();
    expect(createSavedStore('next', disk.get).read().state.views).toEqual([b]);
  });

  test('an operation not written can be taken back', async () => {
    const { disk, store } = open(text(a));
    disk.state.isFull = true;
    await store.run(deleteAll, info);
    await store.undo();
    expect(store.read().state.views).toEqual([a]);
  });
});

describe('damaged text', () => {
  const damaged = text(a).slice(0, -5);
  const partly = JSON.stringify({ format: 'rule-of-law-saved', version: 1, views: [a, { id: 'x' }], notes: [] });

  test.each([
    ['cut off', damaged, []],
    ['one item', partly, [a]],
    ['something else', '"hello"', []],
    ['empty', '', []],
  ])('%s: put aside, the rest kept, nothing written over', async (_, stored, views) => {
    const { disk, store } = open(stored);
    store.watch(() => {});
    await store.refresh();
    expect(store.read()).toMatchObject({ state: { views }, backups: [{ text: stored }], refusal: null });
    await store.run(saveView(b), info);
    const next = createSavedStore('next', disk.get);
    expect(next.read()).toMatchObject({ state: { views: [b, ...views] }, backups: [{ text: stored }] });
  });

  test('put aside once, another damage beside it', async () => {
    const { disk, store } = open(damaged);
    await store.refresh();
    disk.kept.set(SAVED_KEY, damaged);
    await store.refresh();
    expect(store.read().backups).toHaveLength(1);
    disk.kept.set(SAVED_KEY, partly);
    await store.refresh();
    expect(store.read().backups.map((backup) => backup.text)).toEqual([damaged, partly]);
  });

  test('no room to put it aside: it stays where it is', async () => {
    const { disk, store, stored } = open(damaged);
    disk.state.isFull = true;
    expect((await store.run(saveView(b), info)).outcome).toBe('full');
    expect(stored()).toBe(damaged);
    expect(store.read()).toMatchObject({ refusal: 'full', state: { views: [b] } });
  });
});

test('text of a later version is shown and never written', async () => {
  const later = JSON.stringify({ format: 'rule-of-law-saved', version: 2, views: [a], notes: [], more: true });
  const { store, stored } = open(later);
  expect(store.read()).toMatchObject({ isReadOnly: true, state: { views: [a] } });
  expect((await store.run(saveView(b), info)).outcome).toBe('newer');
  expect(store.read()).toMatchObject({ state: { views: [a] }, last: { outcome: 'newer', undo: [] } });
  await store.refresh();
  expect(stored()).toBe(later);
});

test('removed by hand: what was written stays gone, and so does its undo', async () => {
  const { disk, store } = open();
  await store.run(saveView(a), info);
  disk.kept.clear();
  await store.refresh();
  expect(store.read()).toMatchObject({ state: { views: [] }, last: null });
  expect(disk.kept.size).toBe(0);
});

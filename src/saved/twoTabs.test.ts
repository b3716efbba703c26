import { describe, expect, test } from 'vitest';
import { at, makeNote, makeView } from '../../tests/support/makeSaved';
import { deleteView, type Operation, renameView, saveView, setNote } from './savedOperations';
import type { SavedState } from './savedState';
import { SAVED_KEY } from './savedStorage';
import { createSavedStore } from './savedStore';
import { storedText } from './savedText';

const START: SavedState = {
  views: [makeView('b', { savedAt: at(1) }), makeView('a')],
  notes: [makeNote('record:n', '旧')],
};

/** Tabs that see what another has written only when it is delivered, as browsers' processes do. */
function openTabs(names: readonly string[]) {
  let disk = storedText(START, []);
  const tabs = names.map((name) => {
    let seen = disk;
    const storage = {
      getItem: (key: string) => (key === SAVED_KEY ? seen : null),
      setItem: (_: string, value: string) => {
        seen = value;
        disk = value;
      },
      removeItem: () => {},
    };
    const store = createSavedStore(name, () => storage);
    store.read();
    return {
      store,
      isBehind: () => seen !== disk,
      deliver: () => {
        seen = disk;
        return store.refresh();
      },
    };
  });
  return {
    tabs,
    /** Delivers until every tab has seen all. */
    settle: async () => {
      for (let round = 0; tabs.some((tab) => tab.isBehind()); round += 1) {
        if (round > 20) throw new Error('the tabs never agree');
        for (const tab of tabs) if (tab.isBehind()) await tab.deliver();
      }
      return tabs.map((tab) => tab.store.read().state);
    },
  };
}

/** Every item with its words, in one order; of joined notes the order of the parts does not count. */
const summary = ({ views, notes }: SavedState) =>
  [
    ...views.map(({ id, name }) => `${id}=${name}`),
    ...notes.map(({ target, text }) => `${target}=${text.split('\n\n').sort().join('+')}`),
  ].sort();

const save = (id: string) => saveView(makeView(id, { savedAt: at(5) }));
const rename = (id: string, name: string, minute = 5) => renameView(id, name, at(minute));
const write = (text: string) => setNote('record:n', text, '旧', at(5));
const REST = ['a=视图a', 'b=视图b', 'record:n=旧'];

/** Every order of two lists of steps, each list in its own order. */
function orders<T>(one: readonly T[], other: readonly T[]): T[][] {
  const [first, ...ones] = one;
  const [second, ...others] = other;
  if (first === undefined || second === undefined) return [[...one, ...other]];
  return [
    ...orders(ones, other).map((rest) => [first, ...rest]),
    ...orders(one, others).map((rest) => [second, ...rest]),
  ];
}

describe('two tabs, in every order, each told of the other at any time', () => {
  test.each<[string, Operation[], Operation[], string[]]>([
    ['both save', [save('x')], [save('y')], [...REST, 'x=视图x', 'y=视图y']],
    [
      'several each',
      [save('x'), save('z')],
      [save('y'), deleteView('a')],
      [...REST.slice(1), 'x=视图x', 'y=视图y', 'z=视图z'],
    ],
    ['one deletes, the other saves', [deleteView('a')], [save('y')], [...REST.slice(1), 'y=视图y']],
    ['both delete the same', [deleteView('a')], [deleteView('a')], REST.slice(1)],
    ['deleted here, renamed there: gone', [deleteView('a')], [rename('a', '新')], REST.slice(1)],
    ['each renames another', [rename('a', '甲')], [rename('b', '乙')], ['a=甲', 'b=乙', 'record:n=旧']],
    ['a note here, a view there', [write('新')], [save('y')], [...REST.slice(0, 2), 'record:n=新', 'y=视图y']],
    ['saved and deleted at once', [save('x'), deleteView('x')], [save('y')], [...REST, 'y=视图y']],
    ['each writes the same note', [write('这里')], [write('那里')], ['a=视图a', 'b=视图b', 'record:n=这里+那里']],
  ])('%s', async (_, here, there, expected) => {
    const steps = (tab: number, operations: readonly Operation[]) =>
      operations.flatMap((operation) => [
        { tab, operation },
        { tab, operation: null },
      ]);
    for (const order of orders(steps(0, here), steps(1, there))) {
      const { tabs, settle } = openTabs(['t1', 't2']);
      for (const { tab, operation } of order) {
        if (operation) await tabs[tab]?.store.run(operation, { kind: 'save', name: '' });
        else await tabs[tab]?.deliver();
      }
      const states = await settle();
      for (const state of states) expect({ order, is: summary(state) }).toEqual({ order, is: [...expected].sort() });
    }
  });
});

test('three tabs that all write before any is told', async () => {
  const { tabs, settle } = openTabs(['t1', 't2', 't3']);
  const operations = [save('x'), deleteView('a'), write('新')];
  await Promise.all(tabs.map((tab, i) => tab.store.run(operations[i] ?? save('y'), { kind: 'save', name: '' })));
  const states = await settle();
  for (const state of states) expect(summary(state)).toEqual(['b=视图b', 'record:n=新', 'x=视图x']);
});

test('a tab left open for a long time brings nothing back', async () => {
  const { tabs, settle } = openTabs(['old', 'new']);
  const [old, fresh] = tabs;
  await old?.store.run(save('x'), { kind: 'save', name: '' });
  await settle();
  await fresh?.store.run(deleteView('x'), { kind: 'save', name: '' });
  for (let i = 0; i < 120; i += 1) await fresh?.store.run(rename('a', `名${i}`, i), { kind: 'save', name: '' });
  const states = await settle();
  for (const state of states) expect(summary(state)).toEqual(['a=名119', 'b=视图b', 'record:n=旧']);
});

test('so many tabs since that it is no longer listed: it still brings nothing back', async () => {
  const names = Array.from({ length: 61 }, (_, i) => `t${i}`);
  const { tabs, settle } = openTabs(names);
  const [old, ...others] = tabs;
  await old?.store.run(save('x'), { kind: 'save', name: '' });
  await settle();
  await others[0]?.store.run(deleteView('x'), { kind: 'save', name: '' });
  for (const [i, tab] of others.entries()) {
    await tab.deliver();
    await tab.store.run(rename('a', `名${i}`, i), { kind: 'save', name: '' });
  }
  const states = await settle();
  for (const state of states) expect(summary(state)).toEqual(['a=名59', 'b=视图b', 'record:n=旧']);
});

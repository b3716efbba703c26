import { expect, test, vi } from 'vitest';
import { openStore } from '../../tests/support/keptDb';
import { makeDraft } from '../../tests/support/makeKept';

const early = makeDraft('a', '2026-11-26T01:00:00.000Z');
const late = makeDraft('b', '2026-11-26T10:30:00.000+08:00');

test('drafts come back as they were, the last worked on first', async () => {
  const { drafts, name } = openStore();
  await drafts.save(early);
  await drafts.save(late);
  const again = openStore({ name }).drafts;
  expect(await again.list()).toEqual([late, early]);
  expect(await again.read('a')).toEqual(early);
  expect(await again.read('c')).toBeNull();
});

test('a draft saved again takes the place of what it was; a removed one is gone', async () => {
  const { drafts } = openStore();
  await drafts.save(early);
  const changed = { ...early, done: 1, decisions: [{ type: 'accept' as const, keys: ['f1'] }] };
  await drafts.save(changed);
  expect(await drafts.list()).toEqual([changed]);
  await drafts.remove('a');
  await drafts.remove('a');
  expect(await drafts.list()).toEqual([]);
});

test('no room: the draft stays as it was', async () => {
  const { drafts } = openStore();
  await drafts.save(early);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(drafts.save({ ...early, done: 1 })).rejects.toMatchObject({ name: 'StorageError', fault: 'full' });
  expect(await drafts.read('a')).toEqual(early);
});

test('drafts set no flag: no page shows them', async () => {
  const { drafts, flag } = openStore();
  await drafts.save(early);
  expect(flag.written).toEqual([]);
});

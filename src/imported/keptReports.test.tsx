import { expect, test, vi } from 'vitest';
import { openStore } from '../../tests/support/keptDb';
import { makeIndicator, makeObservation } from '../../tests/support/make';
import { makeAdditions, makeConfirmed } from '../../tests/support/makeKept';
import { NO_ADDITIONS, StorageError } from './imported';

const first = makeConfirmed('zhaoqing-2024', 2024);
const second = makeConfirmed('zhaoqing-2024', 2024, {
  observations: [makeObservation('alpha', 8)],
  origin: 'corrected.txt',
});
const older = makeConfirmed('zhaoqing-2022', 2022);

const figureOf = async (reading: Promise<{ report: { observations: readonly { value: number }[] } } | null>) =>
  (await reading)?.report.observations[0]?.value;

test('an empty store: nothing, and the flag is left as it is', async () => {
  const { reports, flag } = openStore();
  expect(await reports.list()).toEqual([]);
  expect(await reports.read('zhaoqing-2024')).toBeNull();
  expect(await reports.versions('zhaoqing-2024')).toEqual([]);
  expect(await reports.additions()).toEqual(NO_ADDITIONS);
  expect(flag.written).toEqual([]);
});

test('what is saved comes back as it was, under a path of its own, also over a new connection', async () => {
  const { reports, flag, name } = openStore();
  await reports.save([first, older], NO_ADDITIONS);
  const again = openStore({ name }).reports;
  const entry = { ...first.entry, path: 'imported/zhaoqing-2024.json' };
  expect(await again.read('zhaoqing-2024')).toEqual({
    ...first,
    entry,
    version: 1,
    savedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
  });
  const [newest, ...others] = await again.list();
  expect(newest).toEqual({
    entry,
    version: 1,
    versions: 1,
    savedAt: expect.any(String),
    origin: 'zhaoqing-2024.txt',
    size: JSON.stringify(first.report).length,
  });
  expect(others.map((each) => each.entry.id)).toEqual(['zhaoqing-2022']);
  expect(flag.written).toEqual([true]);
});

test('every save is a version more; an earlier one can count again', async () => {
  const { reports } = openStore();
  await reports.save([first], NO_ADDITIONS);
  await reports.save([second], NO_ADDITIONS);
  expect(await figureOf(reports.read('zhaoqing-2024'))).toBe(8);
  await reports.restore('zhaoqing-2024', 1);
  expect(await figureOf(reports.read('zhaoqing-2024'))).toBe(7);
  const versions = await reports.versions('zhaoqing-2024');
  expect(versions.map(({ version, origin }) => [version, origin])).toEqual([
    [3, 'zhaoqing-2024.txt'],
    [2, 'corrected.txt'],
    [1, 'zhaoqing-2024.txt'],
  ]);
  expect(await reports.list()).toMatchObject([{ version: 3, versions: 3, origin: 'zhaoqing-2024.txt' }]);
  await expect(reports.restore('zhaoqing-2024', 9)).rejects.toMatchObject({ name: 'StorageError', fault: 'failed' });
  expect(await reports.versions('zhaoqing-2024')).toHaveLength(3);
});

test('a removed report is gone with its versions, and put back with all of them', async () => {
  const { reports, flag } = openStore();
  await reports.save([first], NO_ADDITIONS);
  await reports.save([second], NO_ADDITIONS);
  const before = [await reports.list(), await reports.versions('zhaoqing-2024')];
  const taken = await reports.remove('zhaoqing-2024');
  expect(taken).toEqual(before[1]);
  expect(await reports.list()).toEqual([]);
  expect(await reports.read('zhaoqing-2024')).toBeNull();
  await reports.putBack(taken);
  expect([await reports.list(), await reports.versions('zhaoqing-2024')]).toEqual(before);
  expect(flag.written).toEqual([true, true, false, true]);
});

test('put back beside one brought in since: the newer still counts, none is lost', async () => {
  const { reports } = openStore();
  await reports.save([first], NO_ADDITIONS);
  const taken = await reports.remove('zhaoqing-2024');
  await reports.save([second], NO_ADDITIONS);
  await reports.putBack(taken);
  expect(await figureOf(reports.read('zhaoqing-2024'))).toBe(8);
  expect((await reports.versions('zhaoqing-2024')).map(({ version, origin }) => [version, origin])).toEqual([
    [2, 'corrected.txt'],
    [1, 'zhaoqing-2024.txt'],
  ]);
});

test('removing one of several leaves the others', async () => {
  const { reports, flag } = openStore();
  await reports.save([first, older, makeConfirmed('zhaoqing-2024-b', 2024)], NO_ADDITIONS);
  await reports.remove('zhaoqing-2024');
  expect((await reports.list()).map(({ entry }) => entry.id)).toEqual(['zhaoqing-2024-b', 'zhaoqing-2022']);
  expect(await reports.versions('zhaoqing-2024-b')).toHaveLength(1);
  expect(await reports.remove('zhaoqing-1999')).toEqual([]);
  expect(flag.written[flag.written.length - 1]).toBe(true);
});

test('what a report adds to the catalogue is united with what others did, and stays', async () => {
  const { reports, flag } = openStore();
  await reports.save([first], makeAdditions({ indicators: [makeIndicator()], aliases: { alpha: ['甲'] } }));
  await reports.save([older], makeAdditions({ aliases: { alpha: ['乙'] } }));
  await reports.remove('zhaoqing-2024');
  await reports.remove('zhaoqing-2022');
  const additions = { categories: [], indicators: [makeIndicator()], aliases: { alpha: ['甲', '乙'] } };
  expect(await reports.additions()).toEqual(additions);
  expect(flag.written[flag.written.length - 1]).toBe(true);
});

/** The browser refuses the n-th write from now on, as a full disk does. */
function refuseWrite(n: number): void {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    writes += 1;
    if (writes === n) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  });
}

test.each([1, 2, 3, 4, 5])('no room at write %i: nothing of the save is kept', async (n) => {
  const { reports, flag } = openStore();
  await reports.save([first], makeAdditions({ aliases: { alpha: ['甲'] } }));
  const before = [await reports.list(), await reports.versions('zhaoqing-2024'), await reports.additions()];
  refuseWrite(n);
  const save = reports.save([second, older], makeAdditions({ aliases: { alpha: ['乙'] } }));
  await expect(save).rejects.toMatchObject({ name: 'StorageError', fault: 'full' });
  vi.restoreAllMocks();
  expect([await reports.list(), await reports.versions('zhaoqing-2024'), await reports.additions()]).toEqual(before);
  expect(await reports.read('zhaoqing-2022')).toBeNull();
  expect(flag.written).toEqual([true]);
});

test('no room while putting back: what was taken out can be put back later', async () => {
  const { reports } = openStore();
  await reports.save([first], NO_ADDITIONS);
  await reports.save([second], NO_ADDITIONS);
  const taken = await reports.remove('zhaoqing-2024');
  refuseWrite(3);
  await expect(reports.putBack(taken)).rejects.toMatchObject({ fault: 'full' });
  vi.restoreAllMocks();
  expect(await reports.list()).toEqual([]);
  await reports.putBack(taken);
  expect(await reports.versions('zhaoqing-2024')).toEqual(taken);
});

test('a flag that was cleared is set again by a look at the list, and one that lies is taken away', async () => {
  const { name, reports } = openStore();
  await reports.save([first], NO_ADDITIONS);
  const { reports: again, flag } = openStore({ name });
  await again.list();
  await again.list();
  expect(flag.written).toEqual([true]);
  await again.remove('zhaoqing-2024');
  await flag.write(true);
  await again.list();
  expect(flag.written).toEqual([true, false, true, false]);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
])('no room for the flag (%s): nothing is kept that would never be shown', async (name, fault) => {
  const { reports, flag } = openStore();
  vi.spyOn(flag, 'claim').mockImplementation(() => {
    throw new DOMException('no', name);
  });
  await expect(reports.save([first], NO_ADDITIONS)).rejects.toMatchObject({ name: 'StorageError', fault });
  expect(await reports.list()).toEqual([]);
});

test('a save that fails takes its flag back', async () => {
  const { reports, flag } = openStore();
  const takeBack = vi.fn();
  vi.spyOn(flag, 'claim').mockReturnValue(takeBack);
  await reports.save([first], NO_ADDITIONS);
  expect(takeBack).not.toHaveBeenCalled();
  refuseWrite(1);
  await expect(reports.save([second], NO_ADDITIONS)).rejects.toMatchObject({ fault: 'full' });
  expect(takeBack).toHaveBeenCalledOnce();
});

test('the use of the storage, as far as the browser says', async () => {
  const { reports } = openStore();
  expect(await reports.use()).toEqual({
    used: expect.any(Number),
    quota: expect.any(Number),
    isPersistent: expect.any(Boolean),
  });
  vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new TypeError('no'));
  vi.spyOn(navigator.storage, 'persisted').mockRejectedValue(new TypeError('no'));
  expect(await reports.use()).toEqual({ used: null, quota: null, isPersistent: false });
});

test('the browser is asked not to clear what is kept, once there is something', async () => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
  const { reports } = openStore();
  await reports.list();
  expect(persist).not.toHaveBeenCalled();
  await reports.save([first], NO_ADDITIONS);
  await expect.poll(() => persist.mock.calls.length).toBe(1);
});

test('an error says what it is of', () => {
  expect(new StorageError('full').message).toBe('the reports kept in this browser: full');
});

import { expect, onTestFinished, test, vi } from 'vitest';
import { FLAG_KEY, keptFlag } from './keptFlag';
import { setKeptFlag } from './setKeptFlag';

const elsewhere = (value: string | null) => {
  if (value === null) localStorage.removeItem(FLAG_KEY);
  else localStorage.setItem(FLAG_KEY, value);
  window.dispatchEvent(new StorageEvent('storage', { key: FLAG_KEY, newValue: value }));
};
const watched = () => {
  const heard = vi.fn(async () => {});
  onTestFinished(keptFlag.watch(heard));
  return heard;
};
const refuse = (method: 'setItem' | 'getItem', name: string) =>
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('no', name);
  });

test('another text with every change, none where nothing is kept', async () => {
  expect(keptFlag.read()).toBeNull();
  await setKeptFlag.write(true);
  const first = keptFlag.read();
  expect(first).not.toBeNull();
  await setKeptFlag.write(true);
  expect(keptFlag.read()).not.toBe(first);
  await setKeptFlag.write(false);
  expect(keptFlag.read()).toBeNull();
});

test('a change waits until this tab has followed it', async () => {
  let hasFollowed = false;
  onTestFinished(
    keptFlag.watch(async () => {
      await Promise.resolve();
      hasFollowed = true;
    }),
  );
  await setKeptFlag.write(true);
  expect(hasFollowed).toBe(true);
});

test('who cannot follow does not keep the change from having happened', async () => {
  onTestFinished(keptFlag.watch(() => Promise.reject(new Error('no'))));
  await expect(setKeptFlag.write(true)).resolves.toBeUndefined();
});

test('changes in another tab are heard, each once, also when this tab has looked before', () => {
  const heard = watched();
  elsewhere('1');
  expect(heard).toHaveBeenCalledTimes(1);
  localStorage.setItem(FLAG_KEY, '2');
  expect(keptFlag.read()).toBe('2');
  elsewhere('2');
  elsewhere('2');
  window.dispatchEvent(new StorageEvent('storage', { key: 'another' }));
  expect(heard).toHaveBeenCalledTimes(2);
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(heard).toHaveBeenCalledTimes(3);
});

test('who stopped watching hears nothing', () => {
  const heard = vi.fn(async () => {});
  keptFlag.watch(heard)();
  elsewhere('1');
  expect(heard).not.toHaveBeenCalled();
});

test('a flag found wrong goes without a word', () => {
  const heard = watched();
  elsewhere('1');
  setKeptFlag.forget();
  expect(keptFlag.read()).toBeNull();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a claim sets a flag where there is none, and can take back only that', async () => {
  setKeptFlag.claim()();
  expect(keptFlag.read()).toBeNull();
  const takeBack = setKeptFlag.claim();
  expect(keptFlag.read()).not.toBeNull();
  await setKeptFlag.write(true);
  takeBack();
  setKeptFlag.claim()();
  expect(keptFlag.read()).not.toBeNull();
});

test('a storage that refuses: a claim says so, a flag that is set stands', async () => {
  refuse('setItem', 'QuotaExceededError');
  expect(() => setKeptFlag.claim()).toThrow('no');
  vi.restoreAllMocks();
  elsewhere('1');
  refuse('setItem', 'QuotaExceededError');
  await setKeptFlag.write(true);
  expect(keptFlag.read()).toBe('1');
});

test('a storage that may not even be looked at', () => {
  refuse('getItem', 'SecurityError');
  expect(keptFlag.read()).toBeNull();
});

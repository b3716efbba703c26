import { expect, onTestFinished, test, vi } from 'vitest';
import { keptFlag } from './keptFlag';

const KEY = 'rule-of-law-indicators.imported';
const elsewhere = (value: string | null) => {
  if (value === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, value);
  window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: value }));
};
const watched = () => {
  const heard = vi.fn();
  onTestFinished(keptFlag.watch(heard));
  return heard;
};

test('another text with every change, none where nothing is kept', async () => {
  expect(keptFlag.read()).toBeNull();
  await keptFlag.write(true);
  const first = keptFlag.read();
  expect(first).not.toBeNull();
  expect(localStorage.getItem(KEY)).toBe(first);
  await keptFlag.write(true);
  expect(keptFlag.read()).not.toBe(first);
  await keptFlag.write(false);
  expect(keptFlag.read()).toBeNull();
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('a change waits until everybody here has followed it', async () => {
  let hasFollowed = false;
  onTestFinished(
    keptFlag.watch(async () => {
      await Promise.resolve();
      hasFollowed = true;
    }),
  );
  await keptFlag.write(true);
  expect(hasFollowed).toBe(true);
});

test('who cannot follow does not keep the change from having happened', async () => {
  onTestFinished(keptFlag.watch(() => Promise.reject(new Error('no'))));
  await expect(keptFlag.write(true)).resolves.toBeUndefined();
});

test('changes in another tab are heard, each once, also when this tab has looked before', () => {
  const heard = watched();
  elsewhere('1');
  expect(heard).toHaveBeenCalledTimes(1);
  localStorage.setItem(KEY, '2');
  expect(keptFlag.read()).toBe('2');
  elsewhere('2');
  elsewhere('2');
  expect(heard).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new StorageEvent('storage', { key: 'another' }));
  expect(heard).toHaveBeenCalledTimes(2);
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(heard).toHaveBeenCalledTimes(3);
  expect(keptFlag.read()).toBeNull();
});

test('a flag found wrong goes without a word', () => {
  const heard = watched();
  elsewhere('1');
  keptFlag.forget();
  expect(keptFlag.read()).toBeNull();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a storage that refuses: this page knows by itself', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  await keptFlag.write(true);
  expect(keptFlag.read()).not.toBeNull();
  expect(localStorage.getItem(KEY)).toBeNull();
  await keptFlag.write(false);
  expect(keptFlag.read()).toBeNull();
});

test('a storage that may not even be looked at', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(keptFlag.read()).toBeNull();
});

import type { StorageUse } from './imported';

// Not there in old browsers, nor on pages that came without encryption.
const manager = (): StorageManager | undefined => navigator.storage;

/** What the whole site takes of this browser's storage, as far as it says. */
export async function storageUse(): Promise<StorageUse> {
  const [estimate, isPersistent] = await Promise.all([
    Promise.resolve(manager()?.estimate?.()).catch(() => undefined),
    Promise.resolve(manager()?.persisted?.()).catch(() => undefined),
  ]);
  return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, isPersistent: isPersistent ?? false };
}

/** Asks the browser not to clear by itself what is kept; it may say no, and nothing depends on it. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await manager()?.persisted?.())) await manager()?.persist?.();
  } catch {
    // It stays as it was.
  }
}

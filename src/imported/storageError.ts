import { StorageError, type StorageFault } from './imported';

const FAULTS: Readonly<Record<string, StorageFault>> = {
  SecurityError: 'blocked',
  // What old browsers say in a private window.
  InvalidStateError: 'blocked',
  QuotaExceededError: 'full',
  VersionError: 'busy',
};

/** Whatever went wrong with the browser's database, as what a person can be told. */
export function storageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'name') : '';
  return new StorageError(FAULTS[String(name)] ?? 'failed', cause);
}

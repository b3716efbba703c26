/** Beside the preferences, which keep to the bare name. */
export const SAVED_KEY = 'rule-of-law-indicators.saved';

const backupKey = (n: number): string => `${SAVED_KEY}.backup-${n}`;

/** Why the browser did not keep something. */
export type Refusal = 'full' | 'blocked';

/** A damaged text that was put aside. */
export interface Backup {
  key: string;
  text: string;
}

/** The browser's storage, which may be blocked at any call. */
export type GetStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function readText(storage: GetStorage, key: string): { text: string | null; isBlocked: boolean } {
  try {
    return { text: storage().getItem(key), isBlocked: false };
  } catch {
    return { text: null, isBlocked: true };
  }
}

/** @returns null where it was kept, else why not. */
export function writeText(storage: GetStorage, key: string, text: string): Refusal | null {
  try {
    storage().setItem(key, text);
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

export function removeText(storage: GetStorage, key: string): void {
  try {
    storage().removeItem(key);
  } catch {
    // Blocked: it stays where it is.
  }
}

/** The damaged texts put aside so far, the oldest first. */
export function readBackups(storage: GetStorage): readonly Backup[] {
  const found: Backup[] = [];
  for (let n = 1; n <= BACKUPS_MAX; n += 1) {
    const { text } = readText(storage, backupKey(n));
    if (text !== null) found.push({ key: backupKey(n), text });
  }
  return found;
}

const BACKUPS_MAX = 9;

/** Puts a damaged text aside under a key of its own; one that is there already is not kept twice. */
export function keepBackup(storage: GetStorage, text: string): Refusal | null {
  const backups = readBackups(storage);
  if (backups.some((backup) => backup.text === text)) return null;
  for (let n = 1; n <= BACKUPS_MAX; n += 1) {
    if (!backups.some(({ key }) => key === backupKey(n))) return writeText(storage, backupKey(n), text);
  }
  return 'full';
}

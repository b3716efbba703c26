import { importedPath } from '../dataset/isImported';
import type { ConfirmedReport, KeptVersion } from './imported';
import type { Head, WriteTransaction } from './importedDb';

/** The keys of every version of one report, in their order. */
const keysOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** The indicators and categories a report has figures or records of, each once. */
function usesOf({ report }: ConfirmedReport): string[] {
  const indicators = report.observations.map(({ indicator }) => indicator);
  return [...new Set([...indicators, ...report.records.map(({ category }) => category)])];
}

/** Every state of a report, oldest first. */
export const versionsOf = (
  transaction: { objectStore: (name: 'versions') => { getAll: (keys: IDBKeyRange) => Promise<KeptVersion[]> } },
  id: string,
): Promise<KeptVersion[]> => transaction.objectStore('versions').getAll(keysOf(id));

/** Keeps a report as the next version of its id; it is the one that counts. */
export async function addVersion(transaction: WriteTransaction, given: ConfirmedReport, savedAt: string) {
  const heads = transaction.objectStore('heads');
  const before = await heads.get(given.entry.id);
  const entry = { ...given.entry, path: importedPath(given.entry.id) };
  const version = (before?.version ?? 0) + 1;
  const { origin, report } = given;
  const kept: KeptVersion = { entry, report, origin, version, savedAt };
  const size = (before?.size ?? 0) + JSON.stringify(report).length;
  const head: Head = { entry, version, versions: version, savedAt, origin, size, uses: usesOf(given) };
  // One after another: what fails together would leave failures nobody hears.
  await transaction.objectStore('versions').put(kept);
  await heads.put(head);
}

/** Takes out every version of a report; what was there, oldest first. */
export async function takeVersions(transaction: WriteTransaction, id: string): Promise<KeptVersion[]> {
  const taken = await versionsOf(transaction, id);
  await transaction.objectStore('versions').delete(keysOf(id));
  await transaction.objectStore('heads').delete(id);
  return taken;
}

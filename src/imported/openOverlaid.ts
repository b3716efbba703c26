import type { Source } from '../sources/source';
import { StorageError } from './imported';
import { kept, readKept } from './kept';
import { keptFault } from './keptFault';
import { keptFlag } from './keptFlag';
import { overlaidSource } from './overlaidSource';
import { setKeptFlag } from './setKeptFlag';

/** The data folder with what is kept laid over it; where that cannot be read, the folder alone, and the fault is shown. */
export async function openOverlaid(base: Source): Promise<Source> {
  const flag = keptFlag.read();
  try {
    const overlay = await readKept();
    keptFault.show(null);
    if (overlay) return overlaidSource(base, overlay, kept.reports);
    // The database was cleared: the flag was wrong, and nothing of what is shown changes.
    if (keptFlag.read() === flag) setKeptFlag.forget();
  } catch (error) {
    keptFault.show(error instanceof StorageError ? error.fault : 'failed');
  }
  return base;
}

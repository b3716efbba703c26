import type { QueryClient } from '@tanstack/react-query';
import { keptFlag } from '../imported/keptFlag';
import { withImported } from '../imported/withImported';
import type { Source } from '../sources/source';

/**
 * The data folder with the reports kept in this browser. What changes of them, here or in another tab, is read anew
 * into the cache; `stop` ends that.
 */
export function keptSource(client: QueryClient, base: Source): { source: Source; stop: () => void } {
  const source = withImported(base);
  const stop = keptFlag.watch(async () => (await import('./refreshKept')).refreshKept(client, source));
  return { source, stop };
}

import type { QueryClient } from '@tanstack/react-query';
import type { Loaded } from '../sources/load';

/** The fingerprints of every file in the cache, in one string: equal for a page and a visit that read the same files. */
export function madeFrom(client: QueryClient): string {
  return (
    client
      .getQueryCache()
      .getAll()
      // What a page may ask for later has not been read by either.
      .filter(({ state }) => state.status !== 'pending')
      .map((query) => query.state.data as Loaded<unknown> | undefined)
      .map((data) => (data ? `${data.file}:${data.fingerprint}` : 'failed'))
      .sort()
      .join(' ')
  );
}

import { ResourceError } from './resourceError';
import { SAVED_AT } from './savedAt';
import type { Source } from './source';

/**
 * Reads the data folder over HTTP: a static folder, a CDN or an API server answering the same paths.
 * @param heard is told of every file that was answered, with the time of an answer that was kept, else null
 */
export function httpSource(base: string, heard?: (file: string, savedAt: string | null) => void): Source {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    read: async (file, signal) => {
      let response: Response;
      try {
        response = await fetch(root + file, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
      } catch (cause) {
        if (signal?.aborted) throw cause;
        throw new ResourceError(file, 'network');
      }
      if (!response.ok) throw new ResourceError(file, 'http', { status: response.status });
      heard?.(file, response.headers.get(SAVED_AT));
      try {
        return await response.text();
      } catch (cause) {
        if (signal?.aborted) throw cause;
        throw new ResourceError(file, 'network');
      }
    },
  };
}

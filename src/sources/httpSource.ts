import { ResourceError } from './resourceError';
import type { Source } from './source';

/** Reads the data folder over HTTP: a static folder, a CDN or an API server answering the same paths. */
export function httpSource(base: string): Source {
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
      try {
        return await response.text();
      } catch (cause) {
        if (signal?.aborted) throw cause;
        throw new ResourceError(file, 'network');
      }
    },
  };
}

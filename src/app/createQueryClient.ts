import { QueryClient } from '@tanstack/react-query';
import { ResourceError } from '../sources/resourceError';

/** One cache a visit. A file refused or damaged is asked for again only by hand; a lost connection is tried twice more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retryOnMount: false,
        retry: (failures, error) => error instanceof ResourceError && error.fault === 'network' && failures < 2,
        retryDelay: 400,
      },
    },
  });
}

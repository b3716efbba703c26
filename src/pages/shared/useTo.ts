import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Makes link targets that keep the report chosen in the address. */
export function useTo(): (path: string, search?: string) => string {
  const [params] = useSearchParams();
  const report = params.get('report');
  return useCallback(
    (path, search = '') => {
      const [bare = '', hash] = path.split('#');
      const query = new URLSearchParams(search);
      if (report !== null) query.set('report', report);
      const text = query.toString().replace(/%2C/g, ',');
      return `${bare}${text ? `?${text}` : ''}${hash ? `#${hash}` : ''}`;
    },
    [report],
  );
}

import { createContext, useContext } from 'react';
import type { Source } from '../sources/source';

const SourceContext = createContext<Source | null>(null);

export const SourceProvider = SourceContext.Provider;

export function useSource(): Source {
  const source = useContext(SourceContext);
  if (!source) throw new Error('no data source was provided');
  return source;
}

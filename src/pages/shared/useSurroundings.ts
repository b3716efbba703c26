import { useMemo } from 'react';
import { type Surroundings, surroundings } from '../../model/surroundings';
import { useDataset } from './DatasetContext';

/** What stands around the report on screen; null without one. */
export function useSurroundings(): Surroundings | null {
  const { entries, entry } = useDataset();
  return useMemo(() => entry && surroundings(entries, entry), [entries, entry]);
}

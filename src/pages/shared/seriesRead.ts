import type { Series } from '../../dataset/schema';

/** A file a comparison needs and could not read, or of which values had to be left out. */
export interface SeriesFault {
  file: string;
  /** `series`: a file made by a command; `report`: a report, the others still compare. */
  kind: 'series' | 'report';
  /** Whether it could not be used at all; else only some values were left out. */
  isMissing: boolean;
  /** What happened to a missing file; null while it is tried again. */
  error: Error | null;
  /** How many values were left out. */
  omitted: number;
  isRetrying: boolean;
  retry: () => void;
}

/** Series over places and years, as far as they are read. */
export interface SeriesRead {
  /** By indicator; those that are there. */
  series: ReadonlyMap<string, Series>;
  faults: readonly SeriesFault[];
  isPending: boolean;
}

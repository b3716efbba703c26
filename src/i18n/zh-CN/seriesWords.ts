import { compare } from './compare';

/** Indicators, places and years side by side. */
export const seriesWords = { compare } as const;

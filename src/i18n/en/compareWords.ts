import { comparePage } from './comparePage';

/** The words of the comparison alone. */
export const compareWords = { compare: comparePage } as const;

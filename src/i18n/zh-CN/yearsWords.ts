import { years } from './years';

/** The words of a place's other years alone. */
export const yearsWords = { years } as const;

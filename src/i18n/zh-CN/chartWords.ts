import { summary } from './summary';

/** The words of charts that no first view shows: what they say to those who do not see them. */
export const chartWords = { summary } as const;

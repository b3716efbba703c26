import { explorer } from './explorer';

/** Lists that are searched, filtered and laid out. */
export const listWords = { explorer } as const;

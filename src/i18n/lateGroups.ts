import type { WordGroup } from './wordGroups';

/** What the pages speak that few visits see, the slides among them: their own words, and those of lists and figures. */
export const LATE_GROUPS = ['late', 'tools', 'list', 'series'] as const satisfies readonly WordGroup[];

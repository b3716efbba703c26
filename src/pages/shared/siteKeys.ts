import { TABLE_KEY } from '../../charts/tableKey';

/** The keys that every page answers: what listens asks here, and the help page lists them from here. */
export const SITE_KEYS = {
  /** With Ctrl or ⌘, and alone: the search over everything. */
  command: 'k',
  find: '/',
  /** The evidence of the figure in focus or under the pointer. */
  evidence: 'e',
  /** On a chart: its numbers as a table. */
  asTable: TABLE_KEY,
  /** With Alt, by its place: the display settings. */
  display: '0',
} as const;

import type { SearchFields } from '../../model/searchIndex';

const GROUPS = [
  'recent',
  'indicators',
  'records',
  'actions',
  'domains',
  'categories',
  'sections',
  'pages',
  'commands',
] as const;
export type Group = (typeof GROUPS)[number];

/** One line of the palette. */
export interface PaletteEntry {
  /** Unique among all entries. */
  key: string;
  title: string;
  /** What kind of thing it is, where it belongs. */
  detail: readonly string[];
  /** The report's words, shown around what was found there; or empty. */
  quote: string;
  /** A figure as printed, or empty. */
  value: string;
  /** The domain whose colour it bears, or null. */
  domain: string | null;
  /** Where it leads, or what it does: then it returns what to say about it, or null where that can be seen. */
  target: { path: string; search?: string } | { run: () => Promise<string | null> | string | null };
}

/** An entry of which only some parts matter. */
export const plainEntry = (
  key: string,
  title: string,
  parts: Partial<PaletteEntry> & Pick<PaletteEntry, 'target'>,
): PaletteEntry => ({ key, title, detail: [], quote: '', value: '', domain: null, ...parts });

export interface PaletteGroup {
  id: Group;
  entries: readonly PaletteEntry[];
  /** How many there are, shown or not. */
  total: number;
  /** How well the best of them is found. */
  grade: number;
  /** Leads to all of them, where there is such a page. */
  all: PaletteEntry | null;
}

/** A list that the palette looks through; only what is shown becomes an entry. */
export interface PaletteList<T> {
  id: Group;
  items: readonly T[];
  fieldsOf: (item: T) => SearchFields;
  entryOf: (item: T) => PaletteEntry;
}

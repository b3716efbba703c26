import type { ParsedSaved } from './parseSaved';
import type { Seen } from './savedItem';
import { applyPatch, type Patch, type SavedState } from './savedState';

/** How many written operations are remembered, to be done again where another tab wrote over them. */
const REMEMBERED = 30;

/** How many tabs the stored text tells of. */
const TABS_MAX = 50;

interface Entry {
  n: number;
  patch: Patch;
  isWritten: boolean;
}

/**
 * The operations of this tab. Storage has no transactions: a tab may write without having seen what another wrote
 * just before. So the stored text tells how far each tab's operations are part of it, and a tab that misses its own
 * there does them again.
 */
export function createJournal(tab: string) {
  let entries: readonly Entry[] = [];
  let n = 0;

  const missing = (stored: ParsedSaved): readonly Entry[] => {
    const seen = stored.seen.find((row) => row.tab === tab)?.n ?? 0;
    return entries.filter((entry) => entry.n > seen);
  };

  return {
    add(patch: Patch): void {
      n += 1;
      entries = [...entries, { n, patch, isWritten: false }];
    },

    /** To be told what the storage holds before anything is asked. */
    look(stored: ParsedSaved, isRemoved: boolean): void {
      const isListed = stored.seen.some((row) => row.tab === tab);
      // Removed by hand, or so many tabs since that this one is no longer listed: what was written stays gone.
      if (isRemoved || (!isListed && stored.seen.length >= TABS_MAX)) {
        entries = entries.filter((entry) => !entry.isWritten);
      }
    },

    /** What is stored with what this tab has done and is not in it. */
    shown: (stored: ParsedSaved): SavedState =>
      missing(stored).reduce((state, entry) => applyPatch(state, entry.patch), stored.state),

    hasMissing: (stored: ParsedSaved): boolean => missing(stored).length > 0,

    /** The row of every tab once all of this one's operations are written. */
    seen: (stored: ParsedSaved): readonly Seen[] =>
      [...stored.seen.filter((row) => row.tab !== tab), { tab, n }].slice(-TABS_MAX),

    wrote(): void {
      entries = entries.map((entry) => ({ ...entry, isWritten: true })).slice(-REMEMBERED);
    },
  };
}

import type { KeptDrafts } from '../../imported/imported';
import type { Draft } from '../../review/draft';

/** Drafts that live as long as the page is open and no longer. */
export interface DraftsOfVisit extends KeptDrafts {
  has: (id: string) => boolean;
}

function createDraftsOfVisit(): DraftsOfVisit {
  const drafts = new Map<string, Draft>();
  return {
    has: (id) => drafts.has(id),
    list: async () => [...drafts.values()].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
    read: async (id) => drafts.get(id) ?? null,
    save: async (draft) => {
      drafts.set(draft.id, draft);
    },
    remove: async (id) => {
      drafts.delete(id);
    },
  };
}

/**
 * For texts whose draft the browser would not keep: they are reviewed all the same, in this visit. Who opens a draft
 * asks here first.
 */
export const draftsOfVisit = createDraftsOfVisit();

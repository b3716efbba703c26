/** The element ids of what the page lists, to go to after an undo. */
export const reportAnchor = (id: string): string => `kept-${id}`;
export const draftAnchor = (id: string): string => `draft-${id}`;

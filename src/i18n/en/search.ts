/** Words of the searches that every page may show. */
export const search = {
  preparing: 'Preparing the search…',
  open: 'Find',
  keys: 'Ctrl K',
  keysApple: '⌘ K',
} as const;

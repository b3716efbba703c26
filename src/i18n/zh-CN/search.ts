/** Words of the searches that every page may show. */
export const search = {
  preparing: '正在准备查找……',
  open: '查找',
  keys: 'Ctrl K',
  keysApple: '⌘ K',
} as const;

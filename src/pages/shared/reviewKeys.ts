/** The letters of the review: what listens asks here, and what lists them. They are nothing in fields. */
export const REVIEW_LETTERS = {
  accept: 'a',
  reject: 'r',
  edit: 'e',
  assign: 'i',
  indicator: 'n',
  undo: 'u',
  text: 't',
  find: '/',
  keys: '?',
} as const;

/** Every key of the review as printed, with what it does: `help.review.<does>`. */
export const REVIEW_KEYS = [
  { does: 'next', keys: ['J', '↓'] },
  { does: 'previous', keys: ['K', '↑'] },
  { does: 'accept', keys: ['A'] },
  { does: 'reject', keys: ['R'] },
  { does: 'edit', keys: ['E'] },
  { does: 'assign', keys: ['I'] },
  { does: 'indicator', keys: ['N'] },
  { does: 'undo', keys: ['U', 'Ctrl+Z'] },
  { does: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  { does: 'text', keys: ['T'] },
  { does: 'find', keys: ['/'] },
  { does: 'keys', keys: ['?'] },
] as const;

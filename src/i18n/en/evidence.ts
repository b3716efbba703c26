export const evidence = {
  open: '{{name}}: {{value}}, show the original sentence',
  close: 'Close the evidence',
  page: 'Open its page',
  keys: 'Press E on a figure for its evidence, Esc to close',
} as const;

export const chart = {
  keys: 'Arrow keys go from mark to mark, T shows the table, Esc leads back to the chart',
  position: '{{n}} of {{of}}',
  open: 'show the original sentence',
} as const;

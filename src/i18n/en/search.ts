export const search = {
  preparing: 'Preparing the search…',
} as const;

/** The page `/data/reports/`. */
export const reports = {
  title: 'Kept reports',
  lead: 'Reports brought in are kept in this browser only.',
} as const;

/** The page `/data/import/`. */
export const importing = {
  title: 'Bring in a report',
  lead: 'A report’s text or data is read in this browser. Nothing is sent anywhere.',
} as const;

/** The page `/data/review/`. */
export const review = {
  title: 'Review',
  lead: 'Every number of the text is decided on before anything is kept.',
} as const;

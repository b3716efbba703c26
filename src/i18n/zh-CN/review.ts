/** The page `/data/review/`. */
export const review = {
  title: '审核',
  lead: '原文中的每个数字都经确认，才会存入。',
} as const;

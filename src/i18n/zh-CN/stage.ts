/** Words on and around a slide's pictures. */
export const stage = {
  category: '类别',
  problem: '问题',
  plan: '计划',
  quotes: '报告原文',
} as const;

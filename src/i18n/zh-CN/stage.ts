/** Words on and around a slide's pictures. */
export const stage = {
  category: '类别',
  problem: '问题',
  plan: '计划',
  quotes: '报告原文',
  quotesLeft_other: '另有{{count}}句，见演讲者视图',
} as const;

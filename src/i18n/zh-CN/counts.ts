/** Numbers of things, each a phrase of its own so that languages can inflect it. */
export const counts = {
  indicators_other: '{{count}}项指标',
  stated_other: '{{count}}项数量和排名',
  counts_other: '{{count}}项数量',
  ranks_other: '{{count}}项排名',
  deeds_other: '{{count}}条举措',
  records_other: '{{count}}条记录',
  problems_other: '{{count}}个问题',
  plans_other: '{{count}}项计划',
} as const;

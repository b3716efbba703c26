/** Headings and notes of downloaded tables. */
export const csv = {
  id: '编号',
  name: '名称',
  printed: '报告原值',
  place: '地区',
  filters: '筛选条件',
  noFilters: '无（全部）',
  order: '排列',
  exported: '导出时间',
  source: '来源',
  rows: '行数',
  title: '名称',
  gapUnit: '距100%（个百分点）',
  note: '说明',
  noteText: '空白表示报告没有这一数字或没有缺口可言。',
} as const;

export const data = {
  title: '数据',
  reportTitle: '报告',
  publisher: '发布单位',
  publishedAt: '发布时间',
  place: '地区',
  level: '级别',
  levels: { country: '国家', province: '省级', prefecture: '地级', county: '县级', township: '乡级' },
  adminCode: '行政区划代码',
} as const;

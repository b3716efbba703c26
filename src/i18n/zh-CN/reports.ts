/** The page `/data/reports/`. */
export const reports = {
  title: '本机报告',
  lead: '导入的报告只保存在本浏览器中。',
} as const;

/** The page `/data/import/`. */
export const importing = {
  title: '导入报告',
  lead: '报告原文或数据只在本浏览器内读取，不上传。',
} as const;

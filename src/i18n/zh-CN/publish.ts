/** What the site gives to programs: data set, tables, feed. Said while the site is built, and by no page. */
export const publish = {
  datasetName: '{{place}}{{year}}年法治政府建设指标',
  datasetText:
    '由《{{title}}》逐条读出的{{indicators}}和{{records}}，每一条都附报告原句和章节；数值与报告一致，报告没有列出的留空，不作0处理。',
  packageTitle: '法治政府建设指标：数据表',
  packageText: '指标表和记录表，中英文各一份，每行附报告、章节和原文。数值与报告一致；空白表示报告没有这一数字。',
  idOf: '{{what}}编号',
  valueNote: '与报告一致：96.08%记为96.08；空白表示报告没有这一数字。',
  upTo: '区间的另一端',
  tagsNote: '多项以分号分隔。',
  tables: { indicators: '指标表（中文）', records: '记录表（中文）' },
  feedTitle: '法治政府建设指标：数据更新',
  feedWhat: '{{what}}。',
  feedWhy: '原因：{{why}}。',
  feedTouched: '涉及：{{list}}。',
} as const;

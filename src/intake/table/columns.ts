/** The columns of the template, in its order. Those of a report are filled in once for it, or on every row. */
export const REPORT_COLUMNS = ['place', 'adminCode', 'year', 'title', 'publisher', 'publishedAt'] as const;
export const ROW_COLUMNS = ['indicator', 'value', 'bound', 'unit', 'section', 'sectionTitle', 'quote', 'note'] as const;
export const COLUMNS = [...REPORT_COLUMNS, ...ROW_COLUMNS] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];
export type Column = (typeof COLUMNS)[number];

/** Without these nothing can be read. */
export const NEEDED_COLUMNS = [
  'adminCode',
  'year',
  'indicator',
  'value',
  'section',
  'quote',
] as const satisfies readonly Column[];

/** What headings are called besides the column's own name, as people write them; not shown, only understood. */
const ALSO: Readonly<Record<Column, readonly string[]>> = {
  place: ['地区', '地方', '行政区', '行政区划', 'place name'],
  adminCode: ['行政区划代码', '区划代码', '地区代码', 'admin code', 'admin_code', 'division code'],
  year: ['年份', '年度', '报告年份'],
  title: ['报告标题', '报告名称', '标题', 'report title'],
  publisher: ['发布机关', '发布单位', '发布机构', 'published by'],
  publishedAt: ['发布时间', '发布日期', 'published at', 'published_at', 'published on', 'date'],
  indicator: ['指标', '指标名称', '指标编号', 'indicator id', 'indicator name', 'id', 'name'],
  value: ['数值', '指标值', '数据'],
  bound: ['非确数', '近似', 'not exact'],
  unit: ['单位', '计量单位'],
  section: ['章节', '章节编号', '所在章节', 'section id', 'section_id'],
  sectionTitle: ['章节标题', 'section title', 'section_title'],
  quote: ['原文', '原文摘录', '依据', '出处原文'],
  note: ['备注', '说明', '注', 'remark'],
};

const plain = (heading: string) =>
  heading
    .normalize('NFKC')
    .replace(/必填|required/i, '')
    .replace(/[\s*（）()：:]/g, '')
    .toLowerCase();
const BY_HEADING = new Map(COLUMNS.flatMap((column) => [column, ...ALSO[column]].map((name) => [plain(name), column])));

/** The column a heading means, in Chinese or English, or null. */
export function columnOf(heading: string): Column | null {
  return BY_HEADING.get(plain(heading)) ?? null;
}

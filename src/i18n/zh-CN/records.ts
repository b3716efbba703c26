export const records = {
  title: '举措',
  intro: '报告列出的举措、机制、文件和荣誉，每条都附原文。',
  search: '查找举措',
  searchHint: '名称或原文',
  result: '共{{n}}条举措',
  resultOf: '{{n}}条举措符合条件（共{{total}}条）',
  empty: '没有符合条件的举措',
  emptyOffer: '去掉“{{name}}”（{{n}}条）',
  none: '这份报告没有列出举措。',
  count: '{{n}}条',
} as const;

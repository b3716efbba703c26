/** The evidence of a figure, opened beside the page. */
export const evidence = {
  open: '{{name}}{{value}}，查看原文依据',
  close: '关闭依据',
  page: '打开指标页',
  keys: '按E键查看所指数字的依据，Esc关闭',
} as const;

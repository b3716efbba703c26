/** Charts: what their keys do, and what every mark says. */
export const chart = {
  keys: '用方向键逐项查看，按T键看表格，按Esc返回图示',
  position: '第{{n}}项，共{{of}}项',
  open: '查看原文依据',
} as const;

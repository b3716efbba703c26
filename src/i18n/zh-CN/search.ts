export const search = {
  preparing: '正在准备查找…',
} as const;

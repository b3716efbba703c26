/** Words of the slides themselves. */
export const deck = {
  cover: '{{place}}法治政府建设指标',
  sources: '数字都从哪里来',
} as const;

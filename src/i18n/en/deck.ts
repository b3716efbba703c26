/** Words of the slides themselves. */
export const deck = {
  cover: 'Rule-of-law government indicators of {{place}}',
  sources: 'Where every figure comes from',
} as const;

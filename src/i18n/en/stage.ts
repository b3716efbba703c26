/** Words on and around a slide's pictures. */
export const stage = {
  category: 'Category',
  problem: 'Problems',
  plan: 'Plans',
  quotes: 'In the report’s words',
  quotesLeft_one: '{{count}} more in the speaker’s view',
  quotesLeft_other: '{{count}} more in the speaker’s view',
} as const;

/** Words on and around a slide's pictures. */
export const stage = {
  category: 'Category',
  problem: 'Problems',
  plan: 'Plans',
  quotes: 'In the report’s words',
} as const;

import { type inferParserType, parseAsString, parseAsStringLiteral } from 'nuqs/server';

/** What stands beside the text; on narrow screens the text is one of them. */
export const REVIEW_TABS = ['text', 'figures', 'records', 'about'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** Which items are listed: by what was decided on them, by how the reading took them, or those with issues. */
export const REVIEW_SHOWS = [
  'open',
  'all',
  'accepted',
  'rejected',
  'issues',
  'matched',
  'proposed',
  'setAside',
  'added',
] as const;
export type ReviewShow = (typeof REVIEW_SHOWS)[number];

/** Which draft is reviewed, and where in it: a reload comes back to the same place. */
export const reviewParams = {
  draft: parseAsString.withDefault('').withOptions({ history: 'replace' }),
  tab: parseAsStringLiteral(REVIEW_TABS).withDefault('figures').withOptions({ history: 'replace' }),
  show: parseAsStringLiteral(REVIEW_SHOWS).withDefault('open').withOptions({ history: 'replace' }),
  /** The key of an item. */
  item: parseAsString.withDefault('').withOptions({ history: 'replace' }),
};

export type ReviewPlace = inferParserType<typeof reviewParams>;

/** Why a number of a text is no figure of this report's year: tuple, then type. */
export const REASONS = [
  'heading',
  'list-item',
  'page-number',
  'date',
  'duration',
  'ordinal',
  'document-number',
  'version',
  'name',
  'title',
  'mechanism',
  'slogan',
  'level',
  'target',
  'other-body',
  'previous',
  'change',
  'repeat',
  'bare',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a number that is not exact says of the true value: it lies above, below, near, or from here to `upTo`. */
export const BOUNDS = ['over', 'under', 'about', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

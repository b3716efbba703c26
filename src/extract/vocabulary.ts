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

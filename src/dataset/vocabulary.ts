/** The closed word lists of the data contract: tuple, then type, then guard. */

export const SCHEMA_VERSION = 1;

/** What a file with a whole set calls itself. */
export const DATASET_FORMAT = 'rule-of-law-dataset';

export const INDICATOR_KINDS = ['rate', 'count', 'rank'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const RECORD_KINDS = ['measure', 'mechanism', 'document', 'honour', 'problem', 'plan'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What the government did, as against what it lacks (problem) or intends (plan). */
export const DEED_KINDS = ['measure', 'mechanism', 'document', 'honour'] as const satisfies readonly RecordKind[];
export type DeedKind = (typeof DEED_KINDS)[number];

export const DIRECTIONS = ['higher', 'lower'] as const;

export const PLACE_LEVELS = ['country', 'province', 'prefecture', 'county', 'township'] as const;

export const RECORD_TAGS = [
  'first-in-province',
  'first-batch',
  'pioneer',
  'innovation',
  'national',
  'provincial',
  'draft',
  'revised',
  'planned',
] as const;
export type RecordTag = (typeof RECORD_TAGS)[number];

/**
 * What a number that is not exact says of the true value: it lies above (超过), there or above (不低于, 以上), below (不足),
 * there or below (不超过), just short of it (近), about there (约), or from here to `upTo`.
 */
export const BOUNDS = ['over', 'at-least', 'under', 'at-most', 'near', 'about', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

export function isDeedKind(kind: RecordKind): kind is DeedKind {
  return (DEED_KINDS as readonly RecordKind[]).includes(kind);
}

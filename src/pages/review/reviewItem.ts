import type { ReviewFigure, ReviewRecord } from '../../review/reviewState';
import type { ReviewPlace } from '../../url/reviewParams';

export type ReviewItem = ReviewFigure | ReviewRecord;

/** Figures have a label of the text; records have not. */
export const isFigure = (item: ReviewItem): item is ReviewFigure => 'label' in item;

/** The keys of records begin with `r` or `b`, those of figures with `f` or `a`. */
export const isRecordKey = (key: string): boolean => /^[rb]/.test(key);

/** Whether the item of a key is one of those a tab shows: figures beside the text too, nothing beside what is said. */
export const isOfTab = (key: string, tab: ReviewPlace['tab']): boolean =>
  tab !== 'about' && isRecordKey(key) === (tab === 'records');

import type { ReviewFigure, ReviewRecord } from '../../review/reviewState';

export type ReviewItem = ReviewFigure | ReviewRecord;

/** Figures have a label of the text; records have not. */
export const isFigure = (item: ReviewItem): item is ReviewFigure => 'label' in item;

/** The keys of records begin with `r` or `b`, those of figures with `f` or `a`. */
export const isRecordKey = (key: string): boolean => /^[rb]/.test(key);

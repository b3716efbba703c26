import type { TextSection } from '../extract/sections';
import type { About } from './draft';
import type { ReviewFigure, ReviewRecord } from './reviewState';

type Undecided<T> = Omit<T, 'verdict' | 'isEdited' | 'issues'>;

/** A figure, a number set aside or a record as the reading left it, before anything was decided. */
export type ReadFigure = Undecided<ReviewFigure>;
export type ReadRecord = Undecided<ReviewRecord>;

/** What a text holds for its review: plain data, made once for each text and catalogue, passed between threads. */
export interface Material {
  text: string;
  /** In reading order; the first, `0`, holds what stands before the first heading. */
  sections: readonly TextSection[];
  figures: readonly ReadFigure[];
  records: readonly ReadRecord[];
  about: About;
}

import type { RecordKind, RecordTag } from '../dataset/vocabulary';

/** A stretch of a normal text that may be a record. */
export interface RecordFinding {
  kind: RecordKind;
  title: string;
  tags: readonly RecordTag[];
  /** What is to be marked in the text, and what says it; as [start, end). */
  place: readonly [start: number, end: number];
  quote: readonly [start: number, end: number];
}

/** A clause as the finders of records read it. */
export interface RecordClause {
  text: string;
  flags: Uint8Array;
  start: number;
  end: number;
  /** Its own words, what stands in parentheses left as holes. */
  own: string;
  /** Whether it speaks of what is to come. */
  isPlan: boolean;
}

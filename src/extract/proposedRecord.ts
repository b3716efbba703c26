import type { RecordKind, RecordTag } from '../dataset/vocabulary';

/** A document, a deed, an honour, a problem or a plan that a text tells of, to be looked at by a person. */
export interface ProposedRecord {
  kind: RecordKind;
  /** In the words of the text. */
  title: string;
  /** Of the catalogue; both empty where nothing speaks for one. */
  domain: string;
  category: string;
  section: string;
  tags: readonly RecordTag[];
  /** The clause or sentence that says it, as the text prints it. */
  quote: string;
  /** Where in the text given, as [start, end). */
  start: number;
  end: number;
}

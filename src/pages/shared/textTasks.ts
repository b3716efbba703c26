import type { Catalogue, Report, ReportEntry, ReportRecord } from '../../dataset/schema';
import type { Extraction } from '../../extract/extraction';
import type { Verification } from '../../extract/verify';
import type { Material } from '../../review/material';
import type { DraftStep } from '../../review/readDraft';

/** A report held against a text, with what the text itself is made of. */
export interface CheckedText extends Verification {
  sections: Extraction['sections'];
  setAside: Extraction['setAside'];
}

export type VerifyStep = 'numbers' | 'quotes';

/** What is done with a long text beside the page: what is asked, what is under way meanwhile, what comes back. */
export interface TextTasks {
  /** Holds a report against a text. */
  verify: {
    question: {
      text: string;
      indicators: Catalogue['indicators'];
      report: Pick<Report, 'observations' | 'records'>;
    };
    step: VerifyStep;
    answer: CheckedText;
  };
  /** Reads a text for its review. */
  review: {
    question: {
      text: string;
      catalogue: Catalogue;
      entries: readonly ReportEntry[];
      /** Of the last report of the place. */
      earlier?: readonly ReportRecord[];
    };
    step: DraftStep;
    answer: Material;
  };
}

export type TextTask = keyof TextTasks;

/** What the worker is sent, once. */
export type ToTextWorker<T extends TextTask = TextTask> = {
  [K in T]: { task: K; question: TextTasks[K]['question'] };
}[T];

/** What it sends: what is under way, then the answer, or what went wrong. */
export type FromTextWorker<T extends TextTask> =
  | { step: TextTasks[T]['step'] }
  | { answer: TextTasks[T]['answer'] }
  | { error: string };

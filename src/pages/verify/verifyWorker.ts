import type { Catalogue, Report } from '../../dataset/schema';
import { extract } from '../../extract/extract';
import type { Extraction } from '../../extract/extraction';
import { type Verification, verifyReport } from '../../extract/verify';

/** What the page sends, once: a text, and the report to hold against it. */
export interface ToVerifyWorker {
  text: string;
  indicators: Catalogue['indicators'];
  report: Pick<Report, 'observations' | 'records'>;
}

/** A report held against a text, with what the text itself is made of. */
export interface CheckedText extends Verification {
  sections: Extraction['sections'];
  setAside: Extraction['setAside'];
}

export type VerifyStep = 'numbers' | 'quotes';

/** What comes back: what is under way, then the result, or what went wrong. */
export type FromVerifyWorker = { step: VerifyStep } | { checked: CheckedText } | { error: string };

const post = (message: FromVerifyWorker) => self.postMessage(message);

self.onmessage = ({ data: { text, indicators, report } }: MessageEvent<ToVerifyWorker>) => {
  try {
    post({ step: 'numbers' });
    const extraction = extract(text, { indicators });
    post({ step: 'quotes' });
    const { sections, setAside } = extraction;
    post({ checked: { ...verifyReport(text, report, extraction), sections, setAside } });
  } catch (error) {
    post({ error: String(error) });
  }
};

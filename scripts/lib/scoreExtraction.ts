import type { Extraction } from '../../src/extract/extraction';

/** What a text holds, as read by hand: each row as it would be typed. */
export interface ExpectedExtraction {
  matched: readonly (readonly [indicator: string, value: number, section: string])[];
  /** The label is for the reader; value, unit and section are compared. */
  proposed: readonly (readonly [label: string, value: number, unit: string, section: string])[];
  setAside: readonly (readonly [text: string, reason: string, section: string])[];
}

/** How one list agrees with what is expected. */
export interface ListScore {
  /** Expected and there. */
  hits: number;
  missing: readonly string[];
  wrong: readonly string[];
}

export type ExtractionScore = Readonly<Record<'matched' | 'proposed' | 'setAside', ListScore>>;

function compare(expected: readonly string[], got: readonly string[]): ListScore {
  const left = [...got];
  const missing = expected.filter((row) => {
    const at = left.indexOf(row);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return { hits: expected.length - missing.length, missing, wrong: left };
}

/** Compares an extraction with what was read by hand, list by list. */
export function scoreExtraction(extraction: Extraction, expected: ExpectedExtraction): ExtractionScore {
  const row = (...parts: readonly (string | number)[]) => parts.join(' ');
  return {
    matched: compare(
      expected.matched.map((parts) => row(...parts)),
      extraction.matched.map(({ indicator, value, section }) => row(indicator, value, section)),
    ),
    proposed: compare(
      expected.proposed.map(([, ...parts]) => row(...parts)),
      extraction.proposed.map(({ value, unit, section }) => row(value, unit, section)),
    ),
    setAside: compare(
      expected.setAside.map((parts) => row(...parts)),
      extraction.setAside.map(({ text, reason, section }) => row(text, reason, section)),
    ),
  };
}

/** Of what should be there, how much is; of what is there, how much should be. 1 where there is nothing to find. */
export function recallAndPrecision(scores: readonly ListScore[]): { recall: number; precision: number } {
  const sum = (count: (score: ListScore) => number) => scores.reduce((total, score) => total + count(score), 0);
  const [hits, missing, wrong] = [sum((s) => s.hits), sum((s) => s.missing.length), sum((s) => s.wrong.length)];
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return { recall: share(hits, hits + missing), precision: share(hits, hits + wrong) };
}

import { extract } from '../../src/extract/extract';
import { bundledDataset } from '../../tests/support/bundled';
import { extractionTexts } from '../lib/extractionTexts';

/** Characters of a long report, and of a text of one megabyte in UTF-8. */
export const REPORT_LENGTH = 20_000;
export const MEGABYTE_LENGTH = 1_000_000 / 3;

/** Extraction of the fictional reports, one after another up to a length; returns how many numbers there are. */
export function extractionCase(length: number): () => number {
  const { catalogue } = bundledDataset();
  const reports = extractionTexts().map(({ text }) => text);
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${reports[i % reports.length]}\n`;
  const source = text.slice(0, length);
  return () => {
    const { matched, proposed, setAside } = extract(source, catalogue);
    return matched.length + proposed.length + setAside.length;
  };
}

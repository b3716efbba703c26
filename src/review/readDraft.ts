import type { Catalogue, ReportEntry, ReportRecord } from '../dataset/schema';
import { extract } from '../extract/extract';
import { proposeRecords } from '../extract/proposeRecords';
import type { ReadStep } from '../extract/readStep';
import { aboutOf } from './aboutOf';
import { asEarlier } from './asEarlier';
import type { Material, ReadRecord } from './material';
import { readFiguresOf } from './readFiguresOf';

/** What is under way when a text is read for its review, in this order. */
export type DraftStep = ReadStep | 'records';

/**
 * Reads a text for its review: every number, the records it seems to tell of, and what it says of itself. Pure, and
 * linear in the length of the text; long texts belong in a worker.
 * @param entries the reports that are there: the place of one of the same name is taken whole
 * @param earlier the records of the last report of the place: what is said again belongs where it did
 */
export function readDraft(
  text: string,
  catalogue: Catalogue,
  entries: readonly ReportEntry[],
  onStep: (step: DraftStep) => void = () => {},
  earlier: readonly ReportRecord[] = [],
): Material {
  const extraction = extract(text, catalogue, onStep);
  onStep('records');
  const settled = asEarlier(earlier);
  const records = proposeRecords(text, extraction, catalogue).map(({ start, end, title, ...fields }): ReadRecord => {
    return {
      key: `r${start}`,
      origin: 'proposed',
      start,
      end,
      fields: settled({ ...fields, title: { zh: title, en: '' } }),
    };
  });
  return {
    text,
    sections: extraction.sections,
    figures: readFiguresOf(text, extraction),
    records,
    about: aboutOf(text, entries),
  };
}

import type { ReportEntry } from '../../dataset/schema';
import type { Encoding } from '../../intake/encodings';
import type { IntakeDataset } from '../../intake/intake';
import type { IntakeIssue } from '../../intake/intakeIssue';
import { askTextWorker } from '../shared/askTextWorker';
import { useDataset } from '../shared/DatasetContext';
import { type Reading, useIntake } from '../shared/intake/useIntake';
import type { CheckedText, VerifyStep } from '../shared/textTasks';

/** A text as it was read. */
export interface ReadSource {
  /** The file's name; empty for a pasted text. */
  file: string;
  encoding: Encoding | null;
  characters: number;
  remarks: readonly IntakeIssue[];
}

type VerifyEnd =
  /** Data where a report's words were asked for. */
  | { kind: 'data'; file: string; form: IntakeDataset['form'] }
  | { kind: 'checked'; source: ReadSource; checked: CheckedText; entry: ReportEntry | null; at: Date };

/** How far it is: nothing asked, under way, or one of the ends. */
export type VerifyState = Reading<VerifyStep, VerifyEnd>;

/** Reads a text and holds the report on screen against it, one at a time; what was asked before is given up. */
export function useVerify() {
  const { catalogue, entry, report } = useDataset();
  return useIntake<VerifyStep, VerifyEnd>(async ({ file, read }, { say, signal }) => {
    if (read.kind === 'dataset') return { kind: 'data', file, form: read.form };
    if (!report) return { kind: 'idle' };
    say('numbers');
    const { observations, records } = report;
    const question = { text: read.text, indicators: catalogue.indicators, report: { observations, records } };
    const checked = await askTextWorker('verify', question, { signal, onStep: say });
    const source = { file, encoding: read.encoding, characters: read.text.length, remarks: read.remarks };
    return { kind: 'checked', source, checked, entry, at: new Date() };
  });
}

import { useEffect, useRef, useState } from 'react';
import type { ReportEntry } from '../../dataset/schema';
import type { Encoding } from '../../intake/encodings';
import type { IntakeDataset, IntakeProgress, IntakeResult, IntakeSource, IntakeSteps } from '../../intake/intake';
import { type IntakeIssue, WHOLE_FILE } from '../../intake/intakeIssue';
import { askTextWorker } from '../shared/askTextWorker';
import { useDataset } from '../shared/DatasetContext';
import type { CheckedText, VerifyStep } from '../shared/textTasks';

/** A text as it was read. */
export interface ReadSource {
  /** The file's name; empty for a pasted text. */
  file: string;
  encoding: Encoding | null;
  characters: number;
  remarks: readonly IntakeIssue[];
}

/** How far it is: nothing asked, under way, or one of the ends. */
export type VerifyState =
  | { kind: 'idle' }
  | { kind: 'working'; step: IntakeProgress['step'] | VerifyStep; done: number; total: number }
  | { kind: 'cancelled' }
  | { kind: 'failed' }
  | { kind: 'refused'; issues: readonly IntakeIssue[] }
  /** Data where a report's words were asked for. */
  | { kind: 'data'; file: string; form: IntakeDataset['form'] }
  | { kind: 'checked'; source: ReadSource; checked: CheckedText; entry: ReportEntry | null; at: Date };

const fileOf = (source: IntakeSource) => (source instanceof File ? source.name : '');
/** Under way, of which it is not known how much there is. */
const working = (step: VerifyStep | 'bytes'): VerifyState => ({ kind: 'working', step, done: 0, total: 0 });

async function readLate(
  source: IntakeSource,
  options: Parameters<typeof import('../../intake/readIntake')['readIntake']>[1],
  steps: IntakeSteps,
): Promise<IntakeResult> {
  const late = await import('../../intake/readIntake').catch(() => null);
  if (late) return late.readIntake(source, options, steps);
  const issue: IntakeIssue = { file: fileOf(source), place: WHOLE_FILE, code: 'no-program', values: {} };
  return { kind: 'refused', issues: [issue] };
}

/** Reads a text and holds the report on screen against it, one at a time; what was asked before is given up. */
export function useVerify() {
  const { catalogue, entries, entry, report } = useDataset();
  const [state, setState] = useState<VerifyState>({ kind: 'idle' });
  const [source, setSource] = useState<IntakeSource | null>(null);
  /** How the bytes of the file are read: as they look, or as a person said; null where there is no choice. */
  const [encoding, setEncoding] = useState<Encoding | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (given: IntakeSource, asked: Encoding | undefined, signal: AbortSignal): Promise<VerifyState> => {
    if (!report) return { kind: 'idle' };
    const say = (next: VerifyState) => {
      if (!signal.aborted) setState(next);
    };
    say(working('bytes'));
    const options = { catalogue, entries, ...(asked ? { encoding: asked } : {}) };
    const onProgress = (progress: IntakeProgress) => say({ kind: 'working', ...progress });
    const read = await readLate(given, options, { signal, onProgress });
    if (read.kind === 'refused') return read;
    const file = fileOf(given);
    if (read.kind === 'dataset') return { kind: 'data', file, form: read.form };
    if (!signal.aborted) setEncoding(read.encoding);
    say(working('numbers'));
    const { observations, records } = report;
    const question = { text: read.text, indicators: catalogue.indicators, report: { observations, records } };
    const checked = await askTextWorker('verify', question, { signal, onStep: (step) => say(working(step)) });
    const about = { file, encoding: read.encoding, characters: read.text.length, remarks: read.remarks };
    return { kind: 'checked', source: about, checked, entry, at: new Date() };
  };

  const check = async (given: IntakeSource, asked?: Encoding) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setSource(given);
    setEncoding(asked ?? null);
    const end = await run(given, asked, control.signal).catch((): VerifyState => ({ kind: 'failed' }));
    // Given up, it has been said already, or something else was asked since.
    if (!control.signal.aborted) setState(end);
  };
  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'cancelled' });
  };
  return { state, source, encoding, check, cancel };
}

import { useEffect, useRef, useState } from 'react';
import type { Encoding } from '../../../intake/encodings';
import type { IntakeDataset, IntakeProgress, IntakeSource, IntakeText } from '../../../intake/intake';
import type { IntakeIssue } from '../../../intake/intakeIssue';
import { useDataset } from '../DatasetContext';
import { fileOf } from './fileOf';
import { readLate } from './readLate';

/** How far it is: nothing asked, under way, or one of the ends; `End` is what the page makes of what was read. */
export type Reading<Step extends string, End> =
  | { kind: 'idle' }
  | { kind: 'working'; step: IntakeProgress['step'] | Step; done: number; total: number }
  | { kind: 'cancelled' }
  | { kind: 'failed' }
  | { kind: 'refused'; issues: readonly IntakeIssue[] }
  | End;

/** What was brought, as it was read. */
export interface Given {
  /** The file's name; empty for a pasted text. */
  file: string;
  read: IntakeText | IntakeDataset;
  /** Whether a person asked for another encoding of the same file. */
  isReread: boolean;
}

export interface FinishSteps<Step extends string> {
  signal: AbortSignal;
  say: (step: Step) => void;
}

/**
 * Reads what a person brings and makes something of it, one at a time; what was asked before is given up.
 * @param finish what the page makes of a text or data; it may take its time and fail
 */
export function useIntake<Step extends string, End>(
  finish: (given: Given, steps: FinishSteps<Step>) => Promise<Reading<Step, End>>,
) {
  const { catalogue, entries } = useDataset();
  const [state, setState] = useState<Reading<Step, End>>({ kind: 'idle' });
  const [source, setSource] = useState<IntakeSource | null>(null);
  /** How the bytes of the file are read: as they look, or as a person said; null where there is no choice. */
  const [encoding, setEncoding] = useState<Encoding | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (brought: IntakeSource, asked: Encoding | undefined, signal: AbortSignal) => {
    const say = (step: IntakeProgress['step'] | Step, { done, total } = { done: 0, total: 0 }) => {
      if (!signal.aborted) setState({ kind: 'working', step, done, total });
    };
    say('bytes');
    const options = { catalogue, entries, ...(asked ? { encoding: asked } : {}) };
    const read = await readLate(brought, options, { signal, onProgress: (progress) => say(progress.step, progress) });
    if (read.kind === 'refused') return read;
    if (!signal.aborted) setEncoding(read.encoding);
    return finish({ file: fileOf(brought), read, isReread: asked !== undefined }, { signal, say });
  };

  const take = async (brought: IntakeSource, asked?: Encoding) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setSource(brought);
    setEncoding(asked ?? null);
    const end = await run(brought, asked, control.signal).catch((): Reading<Step, End> => ({ kind: 'failed' }));
    // Given up, it has been said already, or something else was asked since.
    if (!control.signal.aborted) setState(end);
  };
  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'cancelled' });
  };
  return { state, source, encoding, take, cancel };
}

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reportQuery } from '../../queries/resourceQueries';
import { useSource } from '../../queries/SourceContext';
import { earlierReport } from '../../review/earlierReport';
import type { Material } from '../../review/material';
import type { DraftStep } from '../../review/readDraft';
import { askTextWorker } from '../shared/askTextWorker';
import { useDataset } from '../shared/DatasetContext';

export type Reading =
  | { kind: 'working'; step: DraftStep }
  | { kind: 'cancelled' }
  | { kind: 'failed' }
  | { kind: 'read'; material: Material };

/** The numbers and records of a text, read in a worker; it can be given up and begun again. */
export function useReading(text: string) {
  const { catalogue, entries } = useDataset();
  const client = useQueryClient();
  const source = useSource();
  const [reading, setReading] = useState<Reading>({ kind: 'working', step: 'sections' });
  const running = useRef<AbortController | null>(null);
  /** What the data was when it began: a report kept meanwhile changes neither text nor decisions. */
  const given = useRef({ catalogue, entries, source });

  const begin = useCallback(() => {
    const control = new AbortController();
    running.current?.abort();
    running.current = control;
    setReading({ kind: 'working', step: 'sections' });
    const say = (next: Reading) => {
      if (!control.signal.aborted) setReading(next);
    };
    const { source, ...data } = given.current;
    const there = earlierReport(text, data.entries);
    // A report that cannot be read helps nothing; the text can be read without it.
    const reading = there ? client.fetchQuery(reportQuery(source, there)).catch(() => null) : Promise.resolve(null);
    const ask = (loaded: Awaited<typeof reading>) =>
      askTextWorker(
        'review',
        { text, ...data, earlier: loaded?.value?.records ?? [] },
        { signal: control.signal, onStep: (step) => say({ kind: 'working', step }) },
      );
    reading.then(ask).then(
      (material) => say({ kind: 'read', material }),
      () => say({ kind: 'failed' }),
    );
  }, [text, client]);
  useEffect(() => {
    begin();
    return () => running.current?.abort();
  }, [begin]);

  const cancel = () => {
    running.current?.abort();
    setReading({ kind: 'cancelled' });
  };
  return { reading, begin, cancel };
}

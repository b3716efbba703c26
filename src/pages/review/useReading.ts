import { useCallback, useEffect, useRef, useState } from 'react';
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
  const [reading, setReading] = useState<Reading>({ kind: 'working', step: 'sections' });
  const running = useRef<AbortController | null>(null);
  /** What the data was when it began: a report kept meanwhile changes neither text nor decisions. */
  const given = useRef({ catalogue, entries });

  const begin = useCallback(() => {
    const control = new AbortController();
    running.current?.abort();
    running.current = control;
    setReading({ kind: 'working', step: 'sections' });
    const say = (next: Reading) => {
      if (!control.signal.aborted) setReading(next);
    };
    askTextWorker(
      'review',
      { text, ...given.current },
      { signal: control.signal, onStep: (step) => say({ kind: 'working', step }) },
    ).then(
      (material) => say({ kind: 'read', material }),
      () => say({ kind: 'failed' }),
    );
  }, [text]);
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

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { StorageError, type StorageFault } from '../../imported/imported';
import { ResourceError } from '../../sources/resourceError';
import { keptKey } from './keptQueries';

/** Something taken away, and the way back. */
export interface Undo {
  key: number;
  name: string;
  putBack: () => Promise<void>;
  /** The element that comes back, to go on from there. */
  target: string;
}

export interface Failure {
  /** What did not happen, in words. */
  title: string;
  cause: { kind: 'storage'; fault: StorageFault } | { kind: 'file'; file: string } | { kind: 'gone' };
}

/** Thrown by an action whose report another window has taken away. */
class Gone extends Error {}

export interface KeptActions {
  /** What the last action did, in words; empty at first. */
  said: string;
  failure: Failure | null;
  /** What can still be undone, the last first. */
  undos: readonly Undo[];
  /** Where to go on after an undo: the id of an element; counted, so that the same one can be meant twice. */
  landing: { target: string; n: number } | null;
  /**
   * Does something, one at a time: what is pressed meanwhile is not heard.
   * @param title what to say where it fails
   * @param task resolves to what it did, in words; what it took away can be put back
   */
  act: (title: string, task: () => Promise<{ said: string; undo?: Omit<Undo, 'key'> }>) => Promise<void>;
  /** @param done, failed what to say of it */
  undo: (entry: Undo, done: string, failed: string) => Promise<void>;
}

function causeOf(error: unknown): Failure['cause'] {
  if (error instanceof Gone) return { kind: 'gone' };
  if (error instanceof ResourceError) return { kind: 'file', file: error.file };
  return { kind: 'storage', fault: error instanceof StorageError ? error.fault : 'failed' };
}

/** What is done on the page of kept reports: one thing at a time, said, and undone in turn. */
export function useKeptActions(): KeptActions {
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const [landing, setLanding] = useState<KeptActions['landing']>(null);
  const isBusy = useRef(false);
  const count = useRef(0);

  /** What shows the outcome waits until the lists do. */
  const attempt = async (title: string, task: () => Promise<() => void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const show = await task();
      await client.invalidateQueries({ queryKey: keptKey });
      setFailure(null);
      show();
    } catch (error) {
      setSaid('');
      setFailure({ title, cause: causeOf(error) });
    } finally {
      isBusy.current = false;
    }
  };
  const next = () => {
    count.current += 1;
    return count.current;
  };

  return {
    said,
    failure,
    undos,
    landing,
    act: (title, task) =>
      attempt(title, async () => {
        const done = await task();
        return () => {
          setSaid(done.said);
          const { undo } = done;
          if (undo) {
            const key = next();
            setUndos((before) => [{ ...undo, key }, ...before]);
          }
        };
      }),
    undo: (entry, done, failed) =>
      attempt(failed, async () => {
        await entry.putBack();
        return () => {
          setSaid(done);
          setUndos((before) => before.filter(({ key }) => key !== entry.key));
          setLanding({ target: entry.target, n: next() });
        };
      }),
  };
}

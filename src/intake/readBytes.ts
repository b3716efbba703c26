import type { IntakeSteps } from './intake';
import { LIMITS } from './limits';
import { Refusal } from './refusal';

/**
 * The bytes of a file, once its size is known to be within the limit.
 * @throws Refusal `too-large` (before anything is read), `empty`, `unreadable`
 */
export async function readBytes(file: File, { signal, onProgress }: IntakeSteps): Promise<Uint8Array> {
  if (file.size > LIMITS.file) throw new Refusal('too-large', { limit: LIMITS.file, got: file.size });
  if (file.size === 0) throw new Refusal('empty');
  onProgress({ step: 'bytes', done: 0, total: file.size });
  const buffer = await file.arrayBuffer().catch(() => {
    throw new Refusal('unreadable');
  });
  if (signal.aborted) throw new DOMException('given up', 'AbortError');
  onProgress({ step: 'bytes', done: file.size, total: file.size });
  return new Uint8Array(buffer);
}

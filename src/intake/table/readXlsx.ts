import type { IntakeSteps } from '../intake';
import { Refusal } from '../refusal';
import { startXlsxReader } from './startXlsxReader';
import type { TableSheet } from './tableCell';
import type { FromXlsxReader } from './xlsxReader';

/**
 * The sheets of a workbook, unpacked and read in a worker: a large one keeps the page waiting for nothing.
 * @throws Refusal as `unzipWithin` and `xlsxTable` do; `no-worker` where the browser lets none run
 */
export async function readXlsx(bytes: Uint8Array, { signal, onProgress }: IntakeSteps): Promise<TableSheet[]> {
  const worker = startXlsxReader();
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromXlsxReader>) => {
        if ('progress' in data) onProgress(data.progress);
        else if ('sheets' in data) resolve(data.sheets);
        else if ('refused' in data) reject(new Refusal(data.refused, data.values));
        else reject(new Refusal('damaged', { detail: data.error }));
      };
      worker.onerror = () => reject(new Refusal('no-worker'));
      signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
      const { buffer } = bytes.slice();
      worker.postMessage(buffer, [buffer]);
    });
  } finally {
    worker.terminate();
  }
}

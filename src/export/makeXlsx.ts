import type { Cell, Evidence, ExportTable } from './exportTable';
import { startXlsxWorker } from './startXlsxWorker';
import type { XlsxParts } from './xlsxSheets';
import type { FromXlsxWorker, ToXlsxWorker } from './xlsxWorker';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** How long the page may be kept from answering, in milliseconds. */
const SLICE_MS = 8;

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * The table as an Excel workbook. Rows are made in slices so that the page goes on answering, the file is put
 * together in a worker.
 * @param steps.progress rows handed over so far; all of them while the worker writes
 * @param steps.signal gives it up: the worker is ended and the promise rejects with an `AbortError`
 * @throws Error where the browser lets no worker run or the worker fails
 */
export async function makeXlsx(
  table: ExportTable,
  parts: Omit<XlsxParts, 'rows' | 'evidence' | 'columns'>,
  steps: { progress: (rows: number) => void; signal: AbortSignal },
): Promise<Blob> {
  const worker = startXlsxWorker();
  try {
    const answer = new Promise<FromXlsxWorker>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromXlsxWorker>) => resolve(data);
      worker.onerror = () => reject(new Error('the worker did not run'));
      steps.signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
    });
    // Handled where it is awaited; this keeps a failure during the slices from counting as nobody's.
    answer.catch(() => {});
    await Promise.race([answer, sendAll(worker, table, parts, steps)]);
    const data = await answer;
    if ('error' in data) throw new Error(data.error);
    return new Blob([data.bytes], { type: TYPE });
  } finally {
    worker.terminate();
  }
}

async function sendAll(
  worker: Worker,
  table: ExportTable,
  parts: Omit<XlsxParts, 'rows' | 'evidence' | 'columns'>,
  { progress, signal }: { progress: (rows: number) => void; signal: AbortSignal },
): Promise<void> {
  const send = (message: ToXlsxWorker) => worker.postMessage(message);
  const columns = table.columns.map(({ label, type, width }) => ({ label, type, width }));
  send({ kind: 'start', parts: { ...parts, columns } });
  for (let i = 0; i < table.length && !signal.aborted; ) {
    await nextTurn();
    const until = performance.now() + SLICE_MS;
    const rows: Cell[][] = [];
    const evidence: Evidence[] = [];
    for (; i < table.length && performance.now() < until; i++) {
      rows.push(table.cells(i));
      const found = table.evidence(i);
      if (found) evidence.push(found);
    }
    send({ kind: 'rows', rows, evidence });
    progress(i);
  }
  send({ kind: 'end' });
}

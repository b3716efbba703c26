import { generateXlsxFileSync } from 'write-excel-file/sync';
import type { Cell, Evidence } from './exportTable';
import { type XlsxParts, xlsxSheets } from './xlsxSheets';

/** What the page sends: first what the workbook says of itself, then its rows in slices, then that this was all. */
export type ToXlsxWorker =
  | { kind: 'start'; parts: Omit<XlsxParts, 'rows' | 'evidence'> }
  | { kind: 'rows'; rows: readonly (readonly Cell[])[]; evidence: readonly Evidence[] }
  | { kind: 'end' };

/** What comes back: the file's bytes, or what went wrong. */
export type FromXlsxWorker = { bytes: ArrayBuffer } | { error: string };

const rows: (readonly Cell[])[] = [];
const evidence: Evidence[] = [];
let start: Omit<XlsxParts, 'rows' | 'evidence'> | null = null;

async function finish(): Promise<void> {
  try {
    if (!start) throw new Error('no start');
    const blob = await generateXlsxFileSync(xlsxSheets({ ...start, rows, evidence }));
    const bytes = await blob.arrayBuffer();
    self.postMessage({ bytes } satisfies FromXlsxWorker, { transfer: [bytes] });
  } catch (error) {
    self.postMessage({ error: String(error) } satisfies FromXlsxWorker);
  }
}

self.onmessage = ({ data }: MessageEvent<ToXlsxWorker>) => {
  if (data.kind === 'start') start = data.parts;
  else if (data.kind === 'end') void finish();
  else {
    for (const row of data.rows) rows.push(row);
    for (const row of data.evidence) evidence.push(row);
  }
};

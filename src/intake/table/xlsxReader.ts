import type { IntakeProgress } from '../intake';
import type { IntakeValues } from '../intakeIssue';
import { Refusal } from '../refusal';
import { unzipWithin } from '../zip/unzipWithin';
import { zipEntries } from '../zip/zipEntries';
import type { TableSheet } from './tableCell';
import { xlsxTable } from './xlsxTable';

/** What comes back from the worker: how far it is, then the sheets, or why there are none. */
export type FromXlsxReader =
  | { progress: IntakeProgress }
  | { sheets: TableSheet[] }
  | { refused: Refusal['code']; values: IntakeValues }
  | { error: string };

const post = (message: FromXlsxReader) => self.postMessage(message);
/** What is not text of a workbook: pictures, print settings, macros. */
const isRead = ({ name }: { name: string }) => /\.(xml|rels)$/.test(name);

/** What the page sends: the bytes of a workbook, once. */
self.onmessage = async ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    const bytes = new Uint8Array(data);
    // Giving up ends the worker.
    const { signal } = new AbortController();
    const entries = (zipEntries(bytes) ?? []).filter(isRead);
    const parts = await unzipWithin(bytes, entries, { signal, onProgress: (progress) => post({ progress }) });
    post({ sheets: await xlsxTable(parts) });
  } catch (error) {
    if (error instanceof Refusal) post({ refused: error.code, values: error.values });
    else post({ error: String(error) });
  }
};

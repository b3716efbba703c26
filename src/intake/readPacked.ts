import type { IntakeOptions, IntakeResult, IntakeSteps } from './intake';
import { loaded } from './loaded';
import { Refusal } from './refusal';
import { packedForm } from './zip/packedForm';
import { unzipWithin } from './zip/unzipWithin';
import { zipEntries } from './zip/zipEntries';

/** What a Word document keeps apart from its text, and may be large. */
const BESIDE_TEXT = /^word\/(media|embeddings|fonts|theme|activeX)\//;

/** A packed file: Word documents, workbooks and data folders are read, every other is refused by its name. */
export async function readPacked(
  file: string,
  bytes: Uint8Array,
  options: IntakeOptions,
  steps: IntakeSteps,
): Promise<IntakeResult> {
  const entries = zipEntries(bytes);
  if (!entries) throw new Refusal('damaged');
  const form = packedForm(entries);
  if (form === 'docx') {
    const { readDocx } = await loaded(import('./docx/readDocx'));
    const parts = await unzipWithin(
      bytes,
      entries.filter(({ name }) => !name.endsWith('/') && !BESIDE_TEXT.test(name)),
      steps,
    );
    const text = await readDocx(parts);
    if (text === '') throw new Refusal('no-text');
    return { kind: 'text', form, text, encoding: null, pages: [], remarks: [] };
  }
  if (form === 'xlsx') {
    const [{ readXlsx }, { tableResult }] = await loaded(
      Promise.all([import('./table/readXlsx'), import('./table/tableResult')]),
    );
    const sheets = await readXlsx(bytes, steps);
    return tableResult(sheets, { file, ...options }, { form, encoding: null, issues: [] });
  }
  if (form === 'dataset') {
    const { readDatasetZip } = await loaded(import('./zip/readDatasetZip'));
    return readDatasetZip(file, bytes, entries, { ...steps, here: options.entries });
  }
  if (form === 'ofd' || form === 'archive') throw new Refusal(form);
  throw new Refusal('unsupported');
}

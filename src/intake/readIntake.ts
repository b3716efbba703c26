import { fileForm } from './fileForm';
import type { IntakeOptions, IntakeResult, IntakeSource, IntakeSteps } from './intake';
import { type IntakeIssue, WHOLE_FILE } from './intakeIssue';
import { LIMITS } from './limits';
import { loaded } from './loaded';
import { oldOffice } from './oldOffice';
import { readBytes } from './readBytes';
import { readPacked } from './readPacked';
import { readText } from './readText';
import { Refusal } from './refusal';
import { decodeText } from './text/decodeText';

/** What a file is by the ending of its name. */
const NAMED: Readonly<Record<string, string>> = {
  txt: 'txt',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
};

/** What the old forms belong to. */
const OLD = { doc: 'Word', xls: 'Excel', ppt: 'PowerPoint', other: 'Office' } as const;

const remark = (file: string, code: IntakeIssue['code'], values: IntakeIssue['values']): IntakeIssue => ({
  file,
  place: WHOLE_FILE,
  code,
  values,
});

async function readPdfFile(file: string, bytes: Uint8Array, steps: IntakeSteps): Promise<IntakeResult> {
  const { readPdf } = await loaded(import('./pdf/readPdf'));
  const { text, pages, silent, unread } = await readPdf(bytes, steps);
  const remarks = [
    ...(silent.length > 0 ? [remark(file, 'pages-without-text', { pages: silent.map(String) })] : []),
    ...(unread.length > 0 ? [remark(file, 'pages-unread', { pages: unread.map(String) })] : []),
  ];
  return { kind: 'text', form: 'pdf', text, encoding: null, pages, remarks };
}

async function readFile(file: File, options: IntakeOptions, steps: IntakeSteps): Promise<IntakeResult> {
  const bytes = await readBytes(file, steps);
  const form = fileForm(bytes);
  switch (form) {
    case 'pdf':
      return readPdfFile(file.name, bytes, steps);
    case 'zip':
      return readPacked(file.name, bytes, options, steps);
    case 'old-office': {
      const kind = oldOffice(bytes);
      throw kind === 'encrypted' ? new Refusal('encrypted') : new Refusal('old-office', { kind: OLD[kind] });
    }
    case 'text': {
      const { text, encoding, undecodable } = decodeText(bytes, options.encoding);
      const result = await readText({ file: file.name, text, encoding }, options);
      if (undecodable === 0 || result.kind === 'refused') return result;
      return { ...result, remarks: [remark(file.name, 'undecodable', { n: undecodable }), ...result.remarks] };
    }
    default:
      throw new Refusal(form);
  }
}

/** Says so where a name promises another form than the bytes have. */
function named(file: string, result: IntakeResult): IntakeResult {
  const [, ending = ''] = /\.(\w+)$/.exec(file.toLowerCase()) ?? [];
  const promised = Object.entries(NAMED).find(([known]) => known === ending)?.[1];
  if (promised === undefined || result.kind === 'refused' || promised === result.form) return result;
  return {
    ...result,
    remarks: [remark(file, 'other-kind', { named: `.${ending}`, is: result.form }), ...result.remarks],
  };
}

async function read(source: IntakeSource, options: IntakeOptions, steps: IntakeSteps): Promise<IntakeResult> {
  if (source instanceof File) return named(source.name, await readFile(source, options, steps));
  const { text } = source;
  if (text.length > LIMITS.pasted) throw new Refusal('too-long', { limit: LIMITS.pasted, got: text.length });
  return readText({ file: '', text, encoding: null }, options);
}

/**
 * Reads what a person brings: a report's text out of TXT, HTML, DOCX, PDF or the clipboard, or data out of JSON, CSV or
 * XLSX, told by the bytes and not by the name. Nothing leaves the browser. To read a text in another encoding, call it
 * again with `options.encoding`.
 * @returns a text, data with what was left out, or why the file cannot be taken
 * @throws an `AbortError` where it was given up; else never because of the file
 */
export async function readIntake(
  source: IntakeSource,
  options: IntakeOptions,
  steps: IntakeSteps,
): Promise<IntakeResult> {
  try {
    return await read(source, options, steps);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const refusal = error instanceof Refusal ? error : new Refusal('damaged', { detail: String(error) });
    return { kind: 'refused', issues: [refusal.toIssue(source instanceof File ? source.name : '')] };
  }
}

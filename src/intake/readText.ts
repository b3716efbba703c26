import type { Encoding } from './encodings';
import type { IntakeOptions, IntakeResult } from './intake';
import { type IntakeIssue, WHOLE_FILE } from './intakeIssue';
import { readDataset } from './json/readDataset';
import { loaded } from './loaded';
import { Refusal } from './refusal';
import { tidyText } from './text/tidyText';
import { textForm } from './textForm';

interface GivenText {
  /** Its name; empty for a pasted one. */
  file: string;
  text: string;
  encoding: Encoding | null;
}

function plainResult(
  { file, encoding }: GivenText,
  text: string,
  form: 'txt' | 'html',
  remarks: readonly IntakeIssue[],
): IntakeResult {
  if (text === '') throw new Refusal(form === 'txt' ? 'empty' : 'no-text');
  return { kind: 'text', form: file === '' ? 'pasted' : form, text, encoding, pages: [], remarks };
}

/** A text: data of ours, a table, a web page, or the words of a report as they are. */
export async function readText(given: GivenText, options: IntakeOptions): Promise<IntakeResult> {
  const { file, text, encoding } = given;
  switch (textForm(file, text)) {
    case 'json': {
      const read = readDataset(file, text, options.catalogue);
      return read.kind === 'refused' ? read : { ...read, encoding };
    }
    case 'table': {
      const [{ csvTable }, { tableResult }] = await loaded(
        Promise.all([import('./table/csvTable'), import('./table/tableResult')]),
      );
      const { sheet, badQuotes } = csvTable(text);
      const issues = badQuotes.map(
        (row): IntakeIssue => ({ file, place: { kind: 'row', row }, code: 'quotes', values: {} }),
      );
      return tableResult([sheet], { file, ...options }, { form: 'csv', encoding, issues });
    }
    case 'html': {
      const { htmlText } = await loaded(import('./text/htmlText'));
      const page = htmlText(text);
      const remarks: IntakeIssue[] =
        page.scripts > 0 ? [{ file, place: WHOLE_FILE, code: 'scripts', values: { n: page.scripts } }] : [];
      return plainResult(given, page.text, 'html', remarks);
    }
    case 'txt':
      return plainResult(given, tidyText(text), 'txt', []);
  }
}

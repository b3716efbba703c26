import type { TFunction } from 'i18next';
import type { Catalogue } from '../../dataset/schema';
import type { Language } from '../../model/format';

export type TemplateForm = 'csv' | 'xlsx';

/**
 * Saves the template of a report's data as a file.
 * @returns the file's name
 * @throws Error where the browser lets no workbook be made
 */
export async function saveTemplate(
  form: TemplateForm,
  catalogue: Catalogue,
  t: TFunction,
  language: Language,
): Promise<string> {
  const [{ saveFile }, { templateTable }] = await Promise.all([
    import('../../export/saveFile'),
    import('../../intake/table/templateTable'),
  ]);
  const table = templateTable(catalogue, t, language);
  const file = `report-template.${form}`;
  if (form === 'csv') {
    const { csvText } = await import('../../export/csvText');
    // Notes below the rows would be read as rows.
    saveFile(file, 'text/csv;charset=utf-8', csvText(table, []));
    return file;
  }
  const { makeXlsx } = await import('../../export/makeXlsx');
  const words = {
    data: t('csv.dataSheet'),
    sources: t('importing.notesSheet'),
    evidence: [t('csv.id'), t('terms.indicator'), t('terms.unit'), t('importing.definition')] as [
      string,
      string,
      string,
      string,
    ],
  };
  const steps = { progress: () => {}, signal: new AbortController().signal };
  const book = await makeXlsx(table, { notes: table.notes, words }, steps);
  saveFile(file, book.type, book);
  return file;
}

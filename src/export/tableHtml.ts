import { escapeXml } from './escapeXml';
import type { ExportTable } from './exportTable';
import { neutralise } from './neutralise';

/** A table with its notes below as HTML, for pasting into a document or a spreadsheet. Missing values are empty. */
export function tableHtml(table: ExportTable, notes: readonly (readonly [string, string])[]): string {
  const line = (tag: 'td' | 'th', cells: readonly unknown[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(String(cell ?? ''))}</${tag}>`).join('')}</tr>`;
  const head = line(
    'th',
    table.columns.map(({ label }) => label),
  );
  const rows = Array.from({ length: table.length }, (_, i) => line('td', table.cells(i).map(neutralise)));
  const below = notes.map((note) => `<p>${note.map(escapeXml).join('：')}</p>`);
  return `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>${below.join('')}`;
}

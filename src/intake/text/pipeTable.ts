/** Rows as lines of a pipe table: `| 案件 | 12 |`. A cell is one line; a bar in it becomes a stroke. */
export function pipeTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (text = '') => text.replace(/[|｜]/g, '/').replace(/\s+/g, ' ').trim();
  return rows.map((row) => `| ${Array.from({ length: width }, (_, i) => cell(row[i])).join(' | ')} |`).join('\n');
}

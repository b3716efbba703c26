/** The most cells that are told apart in a row; a wider one is no table of figures. */
const MOST_COLUMNS = 60;

const spanOf = (cell: Element, name: string) =>
  Math.max(1, Math.min(MOST_COLUMNS, Number(cell.getAttribute(name)) || 1));

/**
 * A table's cells by row and column. A merged cell says what it says once, in its first place: a figure in it must not
 * be counted twice.
 */
export function cellGrid(table: Element, textOf: (cell: Element) => string): string[][] {
  const rows: string[][] = [];
  const taken: boolean[][] = [];
  const trs = [...table.querySelectorAll('tr')].filter((tr) => tr.closest('table') === table);
  trs.forEach((tr, y) => {
    const row: string[] = [];
    let x = 0;
    for (const cell of tr.children) {
      if (!/^t[dh]$/i.test(cell.tagName)) continue;
      while (taken[y]?.[x]) row[x++] = '';
      if (x >= MOST_COLUMNS) break;
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let dy = 1; dy < down && y + dy < trs.length; dy += 1) {
        taken[y + dy] ??= [];
        for (let dx = 0; dx < across; dx += 1) (taken[y + dy] as boolean[])[x + dx] = true;
      }
      row[x++] = textOf(cell);
      for (let dx = 1; dx < across; dx += 1) row[x++] = '';
    }
    if (row.some((text) => text !== '')) rows.push(row);
  });
  return rows;
}

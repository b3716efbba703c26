/** `A` to `Z`, `AA` …; columns from 0. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** The cells of a column below its head, as a chart names them. */
export function cellsOf(column: number, rows: number): string {
  const letter = columnLetter(column);
  return `Sheet1!$${letter}$2:$${letter}$${rows + 1}`;
}

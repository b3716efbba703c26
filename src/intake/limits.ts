/** What is taken at most. Beyond it a file is refused before it is read, or while it is unpacked, never cut short. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 30_000_000,
  /** Characters of a pasted text. */
  pasted: 10_000_000,
  /** Bytes of all parts of a packed file together (docx, xlsx) and of one of them. */
  unpacked: 120_000_000,
  part: 60_000_000,
  /** Parts of a packed file. */
  parts: 5_000,
  /** Rows and columns of a table. */
  rows: 50_000,
  columns: 200,
  /** Pages of a PDF. */
  pages: 1_000,
  /** Brackets within brackets of a JSON file; a dataset has seven. */
  depth: 60,
} as const;

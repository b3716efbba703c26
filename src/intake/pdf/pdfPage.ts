/** A piece of text as pdf.js gives it; lengths in points, y upwards from the foot of the page. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the font. */
  size: number;
}

export interface PdfPage {
  width: number;
  height: number;
  pieces: readonly PdfPiece[];
}

/** What stands on one line, its pieces joined. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  /** Where it ends. */
  right: number;
  size: number;
  /** From 0. */
  page: number;
}

import { Refusal } from '../refusal';
import type { PdfText } from './readPdf';

/** In the single file: the program that reads PDFs is as large as all the rest and stays out of it, which is said. */
export async function readPdf(): Promise<PdfText> {
  throw new Refusal('no-pdf-here');
}

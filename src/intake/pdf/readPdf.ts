import type { PDFPageProxy } from 'pdfjs-dist';
import type { IntakeSteps } from '../intake';
import { LIMITS } from '../limits';
import { Refusal } from '../refusal';
import { openPdf } from './openPdf';
import { paragraphs } from './paragraphs';
import { pdfLines } from './pdfLines';
import type { PdfPage, PdfPiece } from './pdfPage';
import { withoutFurniture } from './withoutFurniture';

export interface PdfText {
  text: string;
  /** Where each page begins in the text. */
  pages: readonly number[];
  /** Pages (from 1) without any text, as pictures are. */
  silent: readonly number[];
  /** Pages that could not be read. */
  unread: readonly number[];
}

/** Fewer characters a page than this, and the document is pictures with a stamp or a page number. */
const LEAST_CHARACTERS = 8;
/** A text of which more than this is no character of any script has lost its meaning. */
const MOST_GARBLED = 0.2;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a broken font gives.
const GARBLED = /[\0-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]/g;

/** The pieces of a page that stand upright: a slanted one is a watermark. */
async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const pieces: PdfPiece[] = [];
  // `getTextContent` walks the stream in a way that Chromium learnt late.
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      const [, slant = 0, , size = 0, x = 0, y = 0] = item.transform as number[];
      if (Math.abs(slant) < 0.01) pieces.push({ text: item.str, x, y, width: item.width, size: item.height || size });
    }
  }
  page.cleanup();
  return { width, height, pieces };
}

const isEnd = (error: unknown) => error instanceof Refusal || error instanceof DOMException;

/** What pdf.js has to say of a file, as a refusal. */
function refusalOf(error: unknown): unknown {
  if (isEnd(error)) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  return name === 'PasswordException' ? new Refusal('encrypted') : new Refusal('damaged', { detail: message });
}

/** What the pages hold, put together. @throws Refusal `scanned`, `garbled` */
function textOf(pages: readonly PdfPage[], unread: readonly number[]): PdfText {
  const lines = pages.flatMap(pdfLines);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const silent = pages.flatMap(({ pieces }, i) => (pieces.length === 0 && !unread.includes(i + 1) ? [i + 1] : []));
  if (characters < pages.length * LEAST_CHARACTERS) throw new Refusal('scanned', { pages: pages.length });
  const found = paragraphs(withoutFurniture(pages, lines), pages.length);
  const garbled = found.text.match(GARBLED)?.length ?? 0;
  if (garbled > found.text.length * MOST_GARBLED) throw new Refusal('garbled');
  return { ...found, silent, unread };
}

/**
 * The text of a PDF, read page by page in a worker.
 * @throws Refusal `encrypted`, `damaged`, `scanned` (no text), `garbled` (no text that can be read), `too-many-pages`,
 * `no-worker`
 */
export async function readPdf(bytes: Uint8Array, { signal, onProgress }: IntakeSteps): Promise<PdfText> {
  // A copy: what the worker is given is gone.
  const { task, failed, close } = openPdf(bytes.slice());
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
  });
  givenUp.catch(() => {});
  const orEnd = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed, givenUp]);
  try {
    const pdf = await orEnd(task.promise);
    const total = pdf.numPages;
    if (total > LIMITS.pages) throw new Refusal('too-many-pages', { limit: LIMITS.pages, got: total });
    const pages: PdfPage[] = [];
    const unread: number[] = [];
    for (let number = 1; number <= total; number += 1) {
      try {
        pages.push(await orEnd(pdf.getPage(number).then(readPage)));
      } catch (error) {
        if (isEnd(error)) throw error;
        unread.push(number);
        pages.push({ width: 0, height: 0, pieces: [] });
      }
      onProgress({ step: 'pages', done: number, total });
    }
    if (unread.length === total) throw new Refusal('damaged');
    return textOf(pages, unread);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    close();
  }
}

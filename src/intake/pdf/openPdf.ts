// First what the browser may lack.
import './olderBrowser';
import { getDocument, type PDFDocumentLoadingTask, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refusal } from '../refusal';
import { cMapAddress } from './cMaps';
import { startPdfWorker } from './startPdfWorker';

/** Gives pdf.js the files it asks for out of the site's own. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = kind === 'cMapUrl' ? cMapAddress(filename.replace(/\.bcmap$/, '')) : null;
    if (address === null) throw new Error(`${filename} is not kept`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${filename}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

export interface OpenPdf {
  task: PDFDocumentLoadingTask;
  /** Rejects where the browser does not let the worker run, or its script cannot be had. */
  failed: Promise<never>;
  /** Ends the work and frees its memory. */
  close: () => void;
}

/** Begins to read a PDF in a worker; nothing in it runs, no font of it is installed, no address in it is asked for. */
export function openPdf(data: Uint8Array): OpenPdf {
  const port = startPdfWorker();
  const failed = new Promise<never>((_, reject) => {
    // Without a network the script of the worker may be what is missing.
    port.onerror = () => reject(new Refusal(navigator.onLine ? 'no-worker' : 'no-program'));
  });
  failed.catch(() => {});
  const task = getDocument({
    data,
    worker: new PDFWorker({ port } as never),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    cMapUrl: 'own/',
    cMapPacked: true,
    BinaryDataFactory: OwnFiles,
    verbosity: VerbosityLevel.ERRORS,
  });
  return {
    task,
    failed,
    close: () => {
      void task.destroy().catch(() => {});
      port.terminate();
    },
  };
}

/** The worker of pdf.js, as a script of the site. */
export const startPdfWorker = (): Worker => new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });

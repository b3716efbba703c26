/** The worker that writes workbooks, as a script of the site; the single file brings its own in its place. */
export const startXlsxWorker = (): Worker =>
  new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' });

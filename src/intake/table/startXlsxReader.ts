/** The worker that reads workbooks, as a script of the site; the single file brings its own in its place. */
export const startXlsxReader = (): Worker =>
  new Worker(new URL('./xlsxReader.ts', import.meta.url), { type: 'module' });

/** The worker that holds a report against a text, as a script of the site; the single file brings its own in its place. */
export const startVerifyWorker = (): Worker =>
  new Worker(new URL('./verifyWorker.ts', import.meta.url), { type: 'module' });

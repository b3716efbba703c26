/** The worker that reads long texts, as a script of the site; the single file brings its own in its place. */
export const startTextWorker = (): Worker =>
  new Worker(new URL('./textWorker.ts', import.meta.url), { type: 'module' });

import { join } from 'node:path';
import { ALIASES } from './aliases.mjs';
import { ROOT } from './ensureInstalled.mjs';

/**
 * Imports a TypeScript module of the project, so that scripts read data files with the product's own parsers.
 * @param {string} path from the project's root: `scripts/lib/cutSeries.ts`
 * @returns {Promise<any>} the caller names the type
 */
export async function importProduct(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, path), {
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: ALIASES },
  });
  return module;
}

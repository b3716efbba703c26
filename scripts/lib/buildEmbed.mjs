import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { EMBED_MODULE } from './pageDocument.mjs';

const MANIFEST = '.vite/embed.json';

/**
 * Builds the program of embedded figures beside the site's, by itself: in one build they would share files, and a
 * figure would load what only the site needs. Returns its part of the manifest.
 * @param {string} dist where the site's own build stands
 */
export async function buildEmbed(dist) {
  await build({
    logLevel: 'warn',
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      manifest: MANIFEST,
      rolldownOptions: { input: EMBED_MODULE },
    },
  });
  return JSON.parse(await readFile(join(dist, MANIFEST), 'utf8'));
}

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const OUT = '.cache/worker';
const SHELL = 'shell.html';

/**
 * Which files of a built site the worker keeps, by their paths in it: everything but pages, scripts of the worker's own
 * and what is for other programs only.
 * @param {readonly string[]} paths
 */
export function keptPaths(paths) {
  const isPage = (/** @type {string} */ path) => path.endsWith('.html') || path === 'sw.js';
  const rest = paths.filter((path) => !isPage(path));
  return {
    files: rest.filter((path) => !path.startsWith('data/')).sort(),
    data: rest.flatMap((path) => (path.startsWith('data/') ? [path.slice('data/'.length)] : [])).sort(),
  };
}

/**
 * Writes the service worker into a finished site, with the list of what it keeps. Returns how much that is.
 * @param {string} dist
 * @param {string} shell the page that shows any address, with relative links
 * @param {string} dataOrigin where the data folder is, if not in the site
 */
export async function buildWorker(dist, shell, dataOrigin) {
  await writeFile(join(dist, SHELL), shell);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const { files, data } = keptPaths(paths);

  await build({
    logLevel: 'warn',
    build: {
      outDir: OUT,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: {
        input: 'src/offline/worker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
      },
    },
  });
  const program = await readFile(join(OUT, 'sw.js'), 'utf8');

  const version = createHash('sha256').update(program);
  let [bytes, sent] = [0, 0];
  for (const path of [SHELL, ...files, ...data.map((name) => `data/${name}`)]) {
    const content = await readFile(join(dist, path));
    // Data changes without a new version of the program.
    if (!path.startsWith('data/')) version.update(path).update(content);
    bytes += content.length;
    sent += /\.png$/.test(path) ? content.length : brotliCompressSync(content).length;
  }
  const facts = {
    version: version.digest('hex').slice(0, 12),
    shell: SHELL,
    files,
    dataBase: dataOrigin || 'data/',
    data,
  };
  // Only the worker knows the name: it is a script of its own.
  await writeFile(join(dist, 'sw.js'), `const __WORKER_FILES__=${JSON.stringify(facts)};\n${program}`);
  return { count: files.length + data.length + 1, bytes, sent };
}

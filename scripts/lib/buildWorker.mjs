import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const OUT = '.cache/worker';
const SHELL = 'shell.html';

/** What is needed only to read some kinds of files: kept once it was used, not with the first copy. */
const LATE_PARTS = ['src/intake/pdf/readPdf.ts', 'src/intake/docx/readDocx.ts'];

/**
 * The files of each late part: its module's own and what that asks for, a worker and tables. What it shares with other
 * modules is kept with them.
 * @param {Record<string, { file: string, assets?: string[] }>} manifest
 */
export function lateParts(manifest) {
  return LATE_PARTS.map((name) => {
    const module = manifest[name];
    if (!module) throw new Error(`${name} is no module of its own: what is kept for use without a network must change`);
    return [module.file, ...(module.assets ?? [])];
  });
}

/**
 * Which files of a built site the worker keeps, by their paths in it: everything but pages, scripts of the worker's own
 * and what is for other programs only.
 * @param {readonly string[]} paths
 * @param {readonly (readonly string[])[]} late the files of late parts, which do not come with the first copy
 */
export function keptPaths(paths, late) {
  const isLate = new Set(late.flat());
  const isPage = (/** @type {string} */ path) => path.endsWith('.html') || path === 'sw.js';
  const rest = paths.filter((path) => !isPage(path) && !isLate.has(path));
  return {
    files: rest.filter((path) => !path.startsWith('data/')).sort(),
    data: rest.flatMap((path) => (path.startsWith('data/') ? [path.slice('data/'.length)] : [])).sort(),
  };
}

/**
 * Writes the service worker into a finished site, with the list of what it keeps. Returns how much that is, and what of
 * it comes later.
 * @param {string} dist
 * @param {string} shell the page that shows any address, with relative links
 * @param {{ dataOrigin: string, manifest: Parameters<typeof lateParts>[0] }} site `dataOrigin`: where the data folder
 *   is, if not in the site
 */
export async function buildWorker(dist, shell, { dataOrigin, manifest }) {
  await writeFile(join(dist, SHELL), shell);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const late = lateParts(manifest);
  const { files, data } = keptPaths(paths, late);

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
  /** @param {readonly string[]} kept */
  const sizeOf = async (kept) => {
    let [bytes, sent] = [0, 0];
    for (const path of kept) {
      const content = await readFile(join(dist, path));
      // Data changes without a new version of the program.
      if (!path.startsWith('data/')) version.update(path).update(content);
      bytes += content.length;
      sent += /\.png$/.test(path) ? content.length : brotliCompressSync(content).length;
    }
    return { count: kept.length, bytes, sent };
  };
  const first = await sizeOf([SHELL, ...files, ...data.map((name) => `data/${name}`)]);
  const later = await sizeOf(late.flat());
  const facts = {
    version: version.digest('hex').slice(0, 12),
    shell: SHELL,
    files,
    late,
    dataBase: dataOrigin || 'data/',
    data,
  };
  // Only the worker knows the name: it is a script of its own.
  await writeFile(join(dist, 'sw.js'), `const __WORKER_FILES__=${JSON.stringify(facts)};\n${program}`);
  return { first, later };
}

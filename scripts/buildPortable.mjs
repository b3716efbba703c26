// `npm run build:portable`: the whole site with its data as one HTML file, which opens by double click.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from './lib/ensureInstalled.mjs';
import { checkFloor } from './lib/floor/checkFloor.mjs';
import { headScripts } from './lib/headScripts.mjs';
import { importProduct } from './lib/importProduct.mjs';
import { portableDocument } from './lib/portableDocument.mjs';
import { readJsonFiles } from './lib/readJsonFiles.mjs';
import { siteUrl } from './lib/writeShareFiles.mjs';

const OUT = 'dist-portable';
const NAME = 'rule-of-law-indicators.html';
const WORK = '.cache/portable';
const SSR = '.cache/portable-pages';

await rm(WORK, { recursive: true, force: true });
await build({
  logLevel: 'warn',
  resolve: {
    alias: [
      // The address is behind the `#`, and a worker has no file of its own.
      { find: 'nuqs/adapters/react-router/v7', replacement: join(ROOT, 'src/app/portable/hashAdapter.ts') },
      { find: /^\.\/startXlsxWorker$/, replacement: join(ROOT, 'src/export/startXlsxWorkerInline.ts') },
      { find: /^\.\/startXlsxReader$/, replacement: join(ROOT, 'src/intake/table/startXlsxReaderInline.ts') },
      { find: /^\.\/startTextWorker$/, replacement: join(ROOT, 'src/pages/shared/startTextWorkerInline.ts') },
      // The program that reads PDFs is as large as the rest: the single file says that it does without.
      { find: /^\.\/pdf\/readPdf$/, replacement: join(ROOT, 'src/intake/pdf/readPdfPortable.ts') },
    ],
  },
  build: {
    outDir: join(WORK, 'program'),
    copyPublicDir: false,
    manifest: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: 'src/app/portable/portable.tsx',
      // What is left of it only says where files to load ahead would stand; there are none.
      checks: { emptyImportMeta: false },
      output: { format: 'iife', entryFileNames: 'program.js', codeSplitting: false },
    },
  },
});
await build({ logLevel: 'warn', build: { outDir: SSR, ssr: 'src/app/prerender.tsx' } });

const files = await readJsonFiles('public/data');
/** @type {typeof import('./lib/cutSeries')} */
const { cutSeries } = await importProduct('scripts/lib/cutSeries.ts');
const { problems } = await cutSeries('public/data', join(WORK, 'data'));
for (const problem of problems) console.warn(problem);

const { createPrerenderer } = await import(pathToFileURL(join(SSR, 'prerender.js')).href);
const { render } = await createPrerenderer(files, 'zh-CN', '');
const overview = await render('/');
const explorer = await render('/indicators/');
const assets = await readdir(join(WORK, 'program'), { recursive: true });
const styles = assets
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFile(join(WORK, 'program', name), 'utf8'));
const scripts = assets.filter((name) => name.endsWith('.js'));
if (scripts.length !== 1) throw new Error(`the program is in several files: ${scripts.join(', ')}`);

const html = portableDocument({
  template: await readFile('index.html', 'utf8'),
  headScripts: headScripts(),
  css: (await Promise.all(styles)).join(''),
  icon: await readFile('public/favicon.svg', 'utf8'),
  program: await readFile(join(WORK, 'program', scripts[0] ?? ''), 'utf8'),
  files: { ...files, ...(await readJsonFiles(join(WORK, 'data'))) },
  title: overview.title,
  overview: overview.html,
  explorer: explorer.html,
  madeAt: new Date().toISOString(),
  publicUrl: siteUrl(process.env.SITE_URL),
});
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT);
await writeFile(join(OUT, NAME), html);
await checkFloor(OUT);
const kB = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;
const bytes = Buffer.from(html);
console.log(
  `${OUT}/${NAME}: ${kB(bytes.length)}, ${kB(brotliCompressSync(bytes).length)} with brotli; opens by double click`,
);

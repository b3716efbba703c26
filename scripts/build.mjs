// `npm run build`: the browser's program, then every static route as its own index.html, made by the same program.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildEmbed } from './lib/buildEmbed.mjs';
import { buildWorker } from './lib/buildWorker.mjs';
import { checkFloor } from './lib/floor/checkFloor.mjs';
import { importProduct } from './lib/importProduct.mjs';
import { notFoundDocument, pageDocument } from './lib/pageDocument.mjs';
import { readJsonFiles } from './lib/readJsonFiles.mjs';
import { siteUrl, writeShareFiles } from './lib/writeShareFiles.mjs';

const DIST = 'dist';
const SSR = '.cache/prerender';
/** Where the site will stand, for addresses that must be whole; relative ones where it is not known. */
const SITE_URL = siteUrl(process.env.SITE_URL);

await build({ logLevel: 'warn', build: { outDir: DIST } });
await build({ logLevel: 'warn', build: { outDir: SSR, ssr: 'src/app/prerender.tsx' } });

const template = await readFile(join(DIST, 'index.html'), 'utf8');
const manifest = {
  ...JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8')),
  ...(await buildEmbed(DIST)),
};
const styles = (await readdir(join(DIST, 'assets'))).filter((name) => name.endsWith('.css'));
const css = (await Promise.all(styles.map((name) => readFile(join(DIST, 'assets', name), 'utf8')))).join('');
const { createPrerenderer, shareFiles } = await import(pathToFileURL(join(SSR, 'prerender.js')).href);
const files = await readJsonFiles('public/data');
const site = { template, manifest, css, dataOrigin: process.env.VITE_DATA_BASE ?? '' };

const notFound = [];
let count = 0;
for (const language of ['zh-CN', 'en']) {
  const { pagePaths, render, missing } = await createPrerenderer(files, language, SITE_URL);
  notFound.push(missing);
  for (const path of pagePaths) {
    const page = await render(path);
    const file = join(DIST, page.route, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pageDocument(site, page));
    count += 1;
  }
}
await writeShareFiles(DIST, await shareFiles(files, SITE_URL));
await writeFile(join(DIST, '404.html'), notFoundDocument(site, process.env.BASE_PATH ?? '/', notFound));
// The pages carry the styles; the manifest serves the size check only.
await Promise.all(styles.map((name) => rm(join(DIST, 'assets', name))));
await mkdir('.cache', { recursive: true });
await writeFile('.cache/manifest.json', JSON.stringify(manifest));
await rm(join(DIST, '.vite'), { recursive: true });

/** @type {typeof import('./lib/cutSeries')} */
const { cutSeries } = await importProduct('scripts/lib/cutSeries.ts');
const { written, problems } = await cutSeries('public/data', join(DIST, 'data'));
for (const problem of problems) console.warn(problem);
const kept = await buildWorker(DIST, notFoundDocument(site, './', notFound), site);
await checkFloor(DIST);
const kB = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;
console.log(`dist/: ${count} pages in two languages, ${written.length} series`);
const size = (/** @type {typeof kept.first} */ { count, bytes, sent }) =>
  `${count} files, ${kB(bytes)}, ${kB(sent)} sent with brotli`;
console.log(`kept for use without a network: ${size(kept.first)}; once used: ${size(kept.later)}`);

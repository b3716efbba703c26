// The built page with the data of the fictional country (`npm run data:country`), to be measured in a browser.
import { createReadStream, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { preview } from 'vite';
import { ROOT } from './lib/ensureInstalled.mjs';

/**
 * Serves the JSON files below /data/ from another folder; the page /data/ stays the built one.
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
function dataFrom(folder) {
  const root = resolve(folder);
  return {
    name: 'data-from-another-folder',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, path] = /^\/data\/([\w./-]+\.json)(?:\?|$)/.exec(request.url ?? '') ?? [];
        if (path === undefined) return next();
        const file = join(root, path);
        const size = file.startsWith(root + sep) ? statSync(file, { throwIfNoEntry: false })?.size : undefined;
        response.writeHead(size === undefined ? 404 : 200, { 'content-type': 'application/json; charset=utf-8' });
        if (size === undefined) return response.end(`"There is no ${path}."`);
        createReadStream(file).pipe(response);
      });
    },
  };
}

/**
 * Serves a built page as a static host does, with its data from another folder.
 * @param {{ dist: string, data: string, port: number }} options the folders from the project's root
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveCountry({ dist, data, port }) {
  for (const file of [join(dist, 'index.html'), join(data, 'reports.json')]) {
    if (statSync(resolve(ROOT, file), { throwIfNoEntry: false })) continue;
    throw new Error(`There is no ${file}: run npm run build, npm run data:country and npm run data:series -- ${data}.`);
  }
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: dist },
    preview: { port, strictPort: true, host: '127.0.0.1' },
    plugins: [dataFrom(resolve(ROOT, data))],
  });
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await serveCountry({ dist: 'dist', data: process.argv[2] ?? '.cache/country', port: 4173 });
  console.log(`${url} (Ctrl+C ends it)`);
}

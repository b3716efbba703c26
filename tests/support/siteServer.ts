import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A later edition of a built text: every script has another name, as when its content changed, and says so. */
const later = (text: string): string =>
  text
    .replace(/(assets\/|"\.\/|`\.\/|'\.\/)([\w.-]+?)\.js\b/g, '$1$2.later.js')
    .replace(/("version":")/, '$1later-')
    .replace(/(["'`>])0\.1\.0(["'`<])/g, '$10.1.0-later$2');

/** The built site on a host whose files and presence a test changes. */
export async function siteServer(dist: string) {
  const site = {
    /** Serves the later edition, and of the earlier nothing that has another name there. */
    isLater: false,
    /** Changes the text of data files. */
    data: (text: string): string => text,
    url: '',
    stop: async (): Promise<void> => {},
  };
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    let path = join(dist, decodeURIComponent(pathname));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
    const isScript = pathname.startsWith('/assets/');
    if (isScript && pathname.endsWith('.later.js') === site.isLater) path = path.replace('.later.js', '.js');
    else if (isScript) path = '';
    if (!existsSync(path)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    const ending = extname(path);
    response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream');
    if (ending === '.png') return void response.end(readFileSync(path));
    const text = readFileSync(path, 'utf8');
    if (ending === '.json') return void response.end(site.data(text));
    response.end(site.isLater ? later(text) : text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  site.url = `http://127.0.0.1:${port}`;
  site.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return site;
}

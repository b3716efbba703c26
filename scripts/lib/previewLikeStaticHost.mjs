import { readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** @param {string} path */
function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * A request's path and query, or null where the path cannot be decoded. Leading slashes are folded into one,
 * so that a redirect made from it never leaves this host.
 * @param {string} url
 */
function parts(url) {
  const [, path = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  const folded = path.replace(/^[\\/]+/, '/');
  try {
    return { path: folded, query, decoded: decodeURIComponent(folded) };
  } catch {
    return null;
  }
}

/**
 * Lets `vite preview` answer as a plain static host does, so that what works here works there: a folder gets
 * its slash by redirect, and what does not exist gets 404.html with the status 404.
 * @returns {import('vite').Plugin}
 */
export function previewLikeStaticHost() {
  return {
    name: 'preview-like-static-host',
    // As a single-page app, Vite would answer every unknown path with the front page and status 200.
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : null),
    configurePreviewServer({ config, middlewares }) {
      const root = resolve(config.root, config.build.outDir);
      const notFound = join(root, '404.html');

      /** The file of a path inside the built folder, or null outside it. @param {string} decoded */
      const inside = (decoded) => {
        if (decoded.includes('\0')) return null;
        const file = join(root, decoded);
        return file === root || file.startsWith(root + sep) ? file : null;
      };
      /** @param {import('vite').Connect.IncomingMessage} request */
      const asks = ({ method, url }) => (method === 'GET' || method === 'HEAD' ? parts(url ?? '/') : null);

      middlewares.use((request, response, next) => {
        const asked = asks(request);
        const folder = asked && inside(asked.decoded);
        if (!asked || !folder || !isFile(join(folder, 'index.html'))) return next();
        if (asked.path.endsWith('/')) {
          // Vite would look for the page only where the request accepts HTML.
          request.url = `${asked.path}index.html${asked.query}`;
          return next();
        }
        response.writeHead(301, { location: `${asked.path}/${asked.query}` });
        response.end();
      });

      return () => {
        middlewares.use((request, response, next) => {
          const asked = asks(request);
          const file = asked && inside(asked.decoded);
          if ((file && isFile(file)) || !isFile(notFound)) return next();
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(request.method === 'HEAD' ? undefined : readFileSync(notFound));
        });
      };
    },
  };
}

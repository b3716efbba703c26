import { ensureInstalled, ROOT, runNpm } from './lib/ensureInstalled.mjs';

// npm start: from a fresh clone to the page in a browser.

/** Builds without the tools' own output, which is shown only where it explains a failure. */
function build() {
  console.log('Building the page … 正在构建…');
  const started = performance.now();
  const { status, error, stdout, stderr } = runNpm(['run', '--silent', 'build'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    throw new Error(
      `The build failed (${error?.message ?? `exit code ${status}`}); its own messages stand above. 构建失败。`,
    );
  }
  console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s. 构建完成。`);
}

/** @returns {number} */
function port() {
  const asked = process.env.PORT;
  const number = Number(asked || 4173);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw new Error(`PORT is not a port: ${asked}`);
}

try {
  const unknown = process.argv.slice(2);
  if (unknown.length > 0) {
    throw new Error(
      `Unknown: ${unknown.join(' ')}. Usage: npm start; PORT and HOST choose the address. 不认识的参数。`,
    );
  }
  const wanted = port();
  ensureInstalled();
  build();
  const { preview } = await import('vite');
  const host = process.env.HOST || 'localhost';
  const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: wanted, strictPort: false, host } });
  const bound = server.httpServer.address();
  const own = bound && typeof bound === 'object' ? bound.port : wanted;
  if (own !== wanted) console.log(`Port ${wanted} is taken. 端口 ${wanted} 已被占用。`);
  const address = server.resolvedUrls?.local[0] ?? `http://${host}:${own}/`;
  console.log(`\nOpen ${address}\n请在浏览器中打开 ${address}\n\nCtrl+C stops it. 按 Ctrl+C 停止。`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { ROOT } from './ensureInstalled.mjs';

const CACHE = join(ROOT, '.cache', 'old-chromium');

/** Where each version comes from, and the folder in which it looks for the library that draws. */
const SOURCES = {
  83: { name: 'chrome-aws-lambda', drawing: 'swiftshader' },
  109: { name: '@sparticuz/chromium', drawing: '.' },
};

/** @typedef {keyof typeof SOURCES} OldVersion */
/** @typedef {{ executablePath: string, env: Record<string, string> }} OldChromium */

/** The versions the product promises to run in: the oldest, and the last for Windows 7. @type {OldVersion[]} */
export const OLD_VERSIONS = [83, 109];

/** Such a build of Chromium exists for this machine. */
export const hasOldChromium = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks a brotli-packed tar archive of a few megabytes. @param {string} file @param {string} folder */
async function unpackTar(file, folder) {
  await mkdir(folder, { recursive: true });
  const input = brotliDecompressSync(await readFile(file));
  // No word on `error`: tar stops reading where the archive ends, before the pipe does.
  const { status, error, stderr } = spawnSync('tar', ['-xf', '-', '-C', folder], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar could not unpack ${file}: ${stderr || error?.message}`);
}

/** @param {OldVersion} version @param {string} folder */
async function unpack(version, folder) {
  const { name, drawing } = SOURCES[version];
  const bin = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'bin');
  const part = `${folder}.${process.pid}`;
  await mkdir(part, { recursive: true });
  const program = join(part, 'chromium');
  await Promise.all([
    pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(program)),
    unpackTar(join(bin, 'aws.tar.br'), part),
    unpackTar(join(bin, 'swiftshader.tar.br'), join(part, drawing)),
  ]);
  await chmod(program, 0o755);
  // Whole or not at all: what a broken run left would not be looked at again.
  await rename(part, folder).catch(async (error) => {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/**
 * What keeps a program from starting, or null.
 * @param {OldChromium} browser
 */
function whyNot({ executablePath, env }) {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'];
  const { status, error, stderr } = spawnSync(executablePath, args, { env, encoding: 'utf8', timeout: 60_000 });
  if (status === 0) return null;
  const missing = /loading shared libraries: ([^:\s]+)/.exec(stderr ?? '')?.[1];
  if (missing) return `the machine has no ${missing} (on Debian: apt-get install libnspr4 libnss3)`;
  return error?.message ?? `exit code ${status}\n${stderr}`;
}

/**
 * A Chromium of an old version as it is started, once `ensureOldChromium` has seen to it. Chinese comes from the
 * machine's own fonts.
 * @param {OldVersion} version
 * @returns {OldChromium}
 */
export function oldChromium(version) {
  const folder = join(CACHE, String(version));
  const libraries = [join(folder, 'lib'), ...(process.env.LD_LIBRARY_PATH ? [process.env.LD_LIBRARY_PATH] : [])];
  const own = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...Object.fromEntries(own), LD_LIBRARY_PATH: libraries.join(':') },
  };
}

/**
 * Unpacks it on first use from its package in node_modules, and starts it once.
 * @param {OldVersion} version
 * @returns {Promise<void>} Throws an Error that says what keeps it from starting.
 */
export async function ensureOldChromium(version) {
  if (!hasOldChromium) throw new Error(`Chromium ${version} is there for Linux on x64 only.`);
  const folder = join(CACHE, String(version));
  if (!existsSync(folder)) await unpack(version, folder);
  const reason = whyNot(oldChromium(version));
  if (reason !== null) throw new Error(`Chromium ${version} does not start: ${reason}`);
}

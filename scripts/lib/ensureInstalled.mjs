import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Is a Node version in a range of the forms `>=20.19`, `^20.19.0 || >=22.12`?
 * Written here because nothing is installed yet when it is asked.
 * @param {string} version
 * @param {string} range
 */
export function inRange(version, range) {
  /** @param {string} text */
  const numbers = (text) => [0, 1, 2].map((i) => Number(text.replace(/^\D+/, '').split(/[.-]/)[i] ?? 0));
  const own = numbers(version);
  return range.split('||').some((part) => {
    const least = numbers(part.trim());
    if (part.trim().startsWith('^') && own[0] !== least[0]) return false;
    const differs = [0, 1, 2].find((i) => own[i] !== least[i]);
    return differs === undefined || (own[differs] ?? 0) > (least[differs] ?? 0);
  });
}

/** @param {string} file A file from the project folder; null where it does not exist or is no JSON. */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Does what npm noted at its last installation match the lock file? Contents are compared, because the dates of
 * files say nothing after a clone or a copy. What is optional may be missing: it is for other platforms.
 * @param {any} lock
 * @param {any} installed
 */
export function matchesLock(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const own = installed.packages[path];
    if (!own) return wanted.optional || wanted.devOptional || wanted.peer;
    return own.version === wanted.version && own.integrity === wanted.integrity;
  });
}

/**
 * Runs npm from the project folder, cross-platform. The result is that of `spawnSync`.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  const all = { cwd: ROOT, ...options };
  if (cli && /npm-cli\.c?js$/.test(cli)) return spawnSync(process.execPath, [cli, ...args], all);
  return spawnSync('npm', args, { ...all, shell: process.platform === 'win32' });
}

/** Makes sure that Node is new enough and the packages of package-lock.json are installed. Throws a readable Error. */
export function ensureInstalled() {
  const wanted = readJson('package.json')?.engines?.node ?? '>=20.19';
  if (!inRange(process.versions.node, wanted)) {
    throw new Error(`Node.js ${wanted} is needed, this is ${process.versions.node}. See https://nodejs.org/.`);
  }
  if (matchesLock(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;
  console.error('Installing the packages of package-lock.json (npm ci) …');
  // Development packages are named, for NODE_ENV=production would leave out what builds the page.
  const { status, error } = runNpm(['ci', '--include=dev'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    throw new Error(`npm ci failed (${error?.message ?? `exit code ${status}`}); its own message stands above.`);
  }
}

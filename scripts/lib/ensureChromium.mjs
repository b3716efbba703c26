import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** @param {string} command @param {string[]} args */
const run = (command, args) => spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 });

/** Places where a Chromium usually is, best first. */
function wellKnown() {
  const env = process.env;
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const files = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    files.push('Microsoft\\Edge\\Application\\msedge.exe');
    return files.flatMap((file) => roots.flatMap((root) => (root ? [join(root, file)] : [])));
  }
  const onPath = (env.PATH ?? '').split(delimiter);
  const folders =
    process.platform === 'darwin' ? onPath : [...onPath, '/usr/bin', '/usr/local/bin', '/opt/google/chrome'];
  const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  return [
    ...NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' ? apps : []),
  ];
}

/** Does the file start? Some systems carry a stub that only asks for another package. @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  return process.platform === 'win32' || run(path, ['--version']).status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

const findChromium = async () => wellKnown().find(starts) ?? (await playwrightsOwn());

/**
 * Installs Debian packages where that needs no password. False where it cannot be done here.
 * @param {string[]} packages
 */
function aptInstall(packages) {
  if (!existsSync('/etc/debian_version') || run('apt-get', ['--version']).status !== 0) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && run('sudo', ['-n', 'true']).status !== 0) return false;
  console.error(`Installing ${packages.join(', ')} (apt-get) …`);
  /** @param {string[]} args */
  const apt = (args) => {
    const all = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const [command = 'env', ...rest] = all;
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0;
  };
  // One source of packages may be out of reach while the others have what is needed.
  apt(['update']);
  return apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/** Without a Chinese font every character is the same box, and a test of the page's look means nothing. */
function ensureChineseFont() {
  const hasFont = () => (run('fc-list', [':lang=zh']).stdout ?? '').trim() !== '';
  if (process.platform !== 'linux' || hasFont()) return;
  if (aptInstall(['fontconfig', 'fonts-noto-cjk']) && hasFont()) return;
  console.error('Warning: no Chinese font found. Install one, on Debian: apt-get install fontconfig fonts-noto-cjk');
}

/**
 * The path of a Chromium or Chrome: CHROMIUM_PATH, else one that is installed, else one it installs itself.
 * @returns {Promise<string>} Throws an Error that says what to install.
 */
export async function ensureChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH names a file that does not exist: ${asked}`);
  let path = asked || (await findChromium());
  if (!path && aptInstall(['chromium', 'fonts-noto-cjk', 'fontconfig'])) path = await findChromium();
  if (!path) {
    throw new Error(
      [
        'No Chromium or Chrome was found, and none could be installed. One of these helps:',
        '  Debian:       apt-get install chromium fonts-noto-cjk fontconfig',
        '  any system:   npx playwright install --with-deps chromium',
        '  one you have: CHROMIUM_PATH=/path/to/chrome npm test',
      ].join('\n'),
    );
  }
  ensureChineseFont();
  return path;
}

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ensureChromium } from './lib/ensureChromium.mjs';
import { ensureInstalled, ROOT } from './lib/ensureInstalled.mjs';

// Runs a tool of this project with a browser it can use: node scripts/withBrowser.mjs playwright test
const [command, ...args] = process.argv.slice(2);

try {
  if (!command) throw new Error('Usage: node scripts/withBrowser.mjs <command> [arguments]');
  ensureInstalled();
  process.env.CHROMIUM_PATH = await ensureChromium();
  process.env.PATH = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  // On Windows the tools are .cmd files, which only a shell starts.
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureChromium } from './lib/ensureChromium.mjs';
import { ensureInstalled, ROOT, runNpm } from './lib/ensureInstalled.mjs';
import { hasOldChromium } from './lib/ensureOldChromium.mjs';
import { failuresOf, playwrightCounts, settle, vitestCounts } from './lib/testCounts.mjs';

// npm test: every check there is. The last line is the total: "N passed, N failed".

/** @typedef {import('./lib/testCounts.mjs').Counts & { note?: string }} Outcome */
/** @typedef {{ name: string, needs?: string, run: () => Outcome }} Step */

const REPORTS = join(ROOT, '.cache', 'test');

/** Runs a tool of node_modules/.bin and returns its exit code. @param {string} command @param {string[]} args */
function tool(command, ...args) {
  // On Windows the tools are .cmd files, which only a shell starts.
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** @param {string} name */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(REPORTS, `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}

/** One check, which is right or wrong as a whole. @param {number} exitCode @returns {Outcome} */
const check = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @param {string} project @returns {Outcome} */
function vitest(project) {
  const file = join('.cache', 'test', `${project}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = tool('vitest', 'run', '--project', project, ...reporters);
  return settle(vitestCounts(readReport(project)), exitCode);
}

/** @param {string} name @param {string[]} args @returns {Outcome} */
function playwright(name, ...args) {
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = join(REPORTS, `${name}.json`);
  const exitCode = tool('playwright', 'test', '--reporter=line,json', ...args);
  return settle(playwrightCounts(readReport(name)), exitCode);
}

/** The oldest browsers are there for one kind of machine: elsewhere the step says so and counts nothing. @returns {Outcome} */
function oldest() {
  if (!hasOldChromium) return { passed: 0, failed: 0, note: 'Chromium 83 and 109 are there for Linux on x64 only' };
  return playwright('floor', '--config=playwright.floor.config.ts');
}

/** @type {string | null} */
let noBrowser = null;

/** @param {() => Outcome} run @returns {() => Outcome} */
const inBrowser = (run) => () => (noBrowser === null ? run() : { passed: 0, failed: 1, note: 'no browser' });

/** @type {Step[]} */
const steps = [
  { name: 'lint', run: () => check(tool('biome', 'check', '.')) },
  { name: 'types', run: () => check(tool('tsc', '--noEmit')) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'browser', run: inBrowser(() => vitest('browser')) },
  { name: 'build', run: () => check(runNpm(['run', '--silent', 'build'], { stdio: 'inherit' }).status ?? 1) },
  {
    name: 'portable',
    run: () => check(runNpm(['run', '--silent', 'build:portable'], { stdio: 'inherit' }).status ?? 1),
  },
  { name: 'size', needs: 'build', run: () => check(tool('size-limit')) },
  { name: 'e2e', needs: 'build', run: inBrowser(() => playwright('e2e')) },
  { name: 'floor', needs: 'build', run: oldest },
];
const CHECKS = new Set(['lint', 'types', 'build', 'portable', 'size']);

/** @param {string} name @param {Outcome | null} outcome */
function words(name, outcome) {
  if (!outcome) return 'not run: the build failed';
  const counts = CHECKS.has(name)
    ? outcome.failed > 0
      ? 'failed'
      : 'ok'
    : `${outcome.passed} passed, ${outcome.failed} failed`;
  return outcome.note ? `${counts} (${outcome.note})` : counts;
}

try {
  ensureInstalled();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
process.env.PATH = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
try {
  process.env.CHROMIUM_PATH = await ensureChromium();
} catch (error) {
  noBrowser = error instanceof Error ? error.message : String(error);
  console.error(noBrowser);
}

// A report of an earlier run must not be counted as one of this.
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** @type {Map<string, { outcome: Outcome | null, seconds: number }>} */
const results = new Map();
for (const { name, needs, run } of steps) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const isDue = needs === undefined || results.get(needs)?.outcome?.failed === 0;
  const outcome = isDue ? run() : null;
  results.set(name, { outcome, seconds: (performance.now() - started) / 1000 });
}

// Said again at the end, where it is looked for, with what only a second try passed: neither may hide.
for (const name of results.keys()) {
  for (const failure of failuresOf(readReport(name))) console.log(`\n${name}: ${failure}`);
}

console.log('');
let [passed, failed] = [0, 0];
for (const [name, { outcome, seconds }] of results) {
  passed += outcome?.passed ?? 0;
  failed += outcome?.failed ?? 0;
  console.log(`${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${words(name, outcome)}`);
}
if (noBrowser !== null) console.log(`\n${noBrowser}`);
// Set before the last line is written, and no exit call: nothing may follow it or cut it off.
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

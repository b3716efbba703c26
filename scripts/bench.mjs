import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './lib/ensureInstalled.mjs';

// npm run bench: how long the explorer's work takes as the report grows. It reports, and fails by no time.

const SIZES = [40, 1_000, 10_000, 100_000];
const TARGET_MS = 50;
const WIDTHS = [12, 38, 11, 11];

/** @param {readonly string[]} cells */
const line = (cells) =>
  cells.map((cell, i) => (i === 1 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join('  ');

/** @param {number} number */
const grouped = (number) => number.toLocaleString('en').replace(/,/g, ' ');

/** @param {number} ms */
const printed = (ms) => (ms < 0.001 ? '< 0.001' : ms.toFixed(ms < 1 ? 3 : ms < 100 ? 2 : 0));

ensureInstalled();
const { runnerImport } = await import('vite');
const { Bench } = await import('tinybench');
/** @type {{ module: typeof import('./bench/cases') }} */
const { module } = await runnerImport(join(ROOT, 'scripts', 'bench', 'cases.ts'), { root: ROOT, logLevel: 'error' });
const { casesFor, FACET_CASE } = module;
/** @type {{ module: typeof import('./bench/searchSlices') }} */
const { module: slicing } = await runnerImport(join(ROOT, 'scripts', 'bench', 'searchSlices.ts'), {
  root: ROOT,
  logLevel: 'error',
});

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log(line(['observations', 'what', 'median ms', 'p95 ms']));

/** @type {{ size: number, p95: number } | null} */
let measured = null;
for (const size of SIZES) {
  const bench = new Bench({
    time: 500,
    iterations: 20,
    warmupTime: 100,
    warmupIterations: 3,
    retainSamples: true,
    throws: true,
  });
  for (const { name, run } of casesFor(size)) {
    bench.add(name, () => {
      // What a task returns would be read as tinybench's own options.
      run();
    });
  }
  for (const { name, result } of await bench.run()) {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    const samples = result.latency.samples ?? [];
    const p95 = samples[Math.ceil(samples.length * 0.95) - 1] ?? Number.NaN;
    console.log(line([grouped(size), name, printed(result.latency.p50), printed(p95)]));
    if (name === FACET_CASE) measured = { size, p95 };
  }
  // The first run also compiles the code, as in a browser; of the others each counts its longest slice.
  const runs = [];
  for (let i = 0; i < 4; i += 1) runs.push(await slicing.searchSlices(size));
  const longest = runs.map((slices) => Math.max(...slices)).sort((a, b) => a - b);
  const whole = runs.map((slices) => slices.reduce((sum, ms) => sum + ms, 0)).sort((a, b) => a - b);
  for (const [name, times] of /** @type {const} */ ([
    [slicing.SLICE_CASE, longest],
    [slicing.WHOLE_CASE, whole],
  ])) {
    console.log(line([grouped(size), name, printed(times[1] ?? Number.NaN), printed(times[3] ?? Number.NaN)]));
  }
}

if (measured) {
  const verdict = measured.p95 <= TARGET_MS ? 'met' : 'missed';
  const found = `p95 ${printed(measured.p95)} ms`;
  console.log(`\nTarget, ${FACET_CASE} at ${grouped(measured.size)} <= ${TARGET_MS} ms: ${verdict} (${found}).`);
}

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
}

const WORKBOOK_ROWS = 10_000;
const WORKBOOK_TARGET_MS = 2000;
/** @type {{ module: typeof import('./bench/workbook') }} */
const { module: books } = await runnerImport(join(ROOT, 'scripts', 'bench', 'workbook.ts'), {
  root: ROOT,
  logLevel: 'error',
  // As in vite.config.ts: what the page's worker runs.
  resolve: {
    alias: {
      'write-excel-file/sync': join(ROOT, 'node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js'),
    },
  },
});
const workbook = await books.workbookCase(WORKBOOK_ROWS);
const bench = new Bench({
  time: 0,
  iterations: 5,
  warmupTime: 0,
  warmupIterations: 1,
  retainSamples: true,
  throws: true,
});
bench.add('workbook: cells', () => {
  workbook.cells();
});
bench.add('workbook: file', async () => {
  await workbook.file();
});
let slowest = 0;
for (const { name, result } of await bench.run()) {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
  const worst = result.latency.max;
  slowest += worst;
  console.log(line([grouped(WORKBOOK_ROWS), name, printed(result.latency.p50), printed(worst)]));
}

console.log(
  `\nTarget, workbook of ${grouped(WORKBOOK_ROWS)} rows <= ${WORKBOOK_TARGET_MS} ms: ${slowest <= WORKBOOK_TARGET_MS ? 'met' : 'missed'} (slowest ${printed(slowest)} ms).`,
);
if (measured) {
  const verdict = measured.p95 <= TARGET_MS ? 'met' : 'missed';
  const found = `p95 ${printed(measured.p95)} ms`;
  console.log(`\nTarget, ${FACET_CASE} at ${grouped(measured.size)} <= ${TARGET_MS} ms: ${verdict} (${found}).`);
}

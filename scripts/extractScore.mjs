// `npm run extract:score`: how well the numbers of the fictional reports are read, against what was read by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './lib/ensureInstalled.mjs';
import { importProduct } from './lib/importProduct.mjs';

const LEAST = 0.97;
const CATALOGUE = 'public/data/catalogue.json';

ensureInstalled();
process.chdir(ROOT);
/** @type {typeof import('../src/extract/extract')} */
const { extract } = await importProduct('src/extract/extract.ts');
/** @type {typeof import('../src/dataset/parseCatalogue')} */
const { parseCatalogue } = await importProduct('src/dataset/parseCatalogue.ts');
/** @type {typeof import('./lib/scoreExtraction')} */
const { recallAndPrecision, scoreExtraction } = await importProduct('scripts/lib/scoreExtraction.ts');
/** @type {typeof import('./lib/extractionTexts')} */
const { extractionTexts } = await importProduct('scripts/lib/extractionTexts.ts');

const { value: catalogue } = parseCatalogue(CATALOGUE, readFileSync(join(ROOT, CATALOGUE), 'utf8'));
if (!catalogue) throw new Error(`${CATALOGUE} cannot be read: npm run data:series says why.`);

const scored = extractionTexts().map(({ name, text, expected }) => ({
  name,
  score: scoreExtraction(extract(text, catalogue), expected),
}));
const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)}%`.padStart(7);
console.log(`${'text'.padEnd(12)}  list       expected  recall  precision`);
let isGood = true;
for (const list of /** @type {const} */ (['matched', 'proposed', 'setAside'])) {
  for (const { name, score } of scored) {
    const { hits, missing, wrong } = score[list];
    const { recall, precision } = recallAndPrecision([score[list]]);
    console.log(
      `${name.padEnd(12)}  ${list.padEnd(9)}  ${String(hits + missing.length).padStart(8)} ${percent(recall)}  ${percent(precision)}`,
    );
    for (const row of missing) console.log(`  missing  ${row}`);
    for (const row of wrong) console.log(`  wrong    ${row}`);
  }
  const { recall, precision } = recallAndPrecision(scored.map(({ score }) => score[list]));
  isGood &&= recall >= LEAST && precision >= LEAST;
  console.log(`${'all'.padEnd(12)}  ${list.padEnd(9)}  ${''.padStart(8)} ${percent(recall)}  ${percent(precision)}\n`);
}
console.log(`Target, recall and precision >= ${LEAST}: ${isGood ? 'met' : 'missed'}.`);
if (!isGood) process.exitCode = 1;

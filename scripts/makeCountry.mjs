// `npm run data:country [-- FOLDER] [--places N] [--years N]`: the data folder of a country that does not exist, to
// see how the page does with 3 200 places and ten years. The same numbers give the same files.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/ensureInstalled.mjs';
import { importProduct } from './lib/importProduct.mjs';

const CATALOGUE = 'public/data/catalogue.json';

/** A whole number from an option. @param {string} name @param {string} text @param {number} most */
function wholeNumber(name, text, most) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  console.error(`--${name} ${text}: give a whole number from 1 to ${most}.`);
  process.exit(1);
}

ensureInstalled();
/** @type {typeof import('../mocks/country/countryPlaces')} */
const { countryPlaces, MOST_PLACES } = await importProduct('mocks/country/countryPlaces.ts');
/** @type {typeof import('../mocks/country/countryReport')} */
const { countryEntry, countryReport, countryYears } = await importProduct('mocks/country/countryReport.ts');
/** @type {typeof import('../src/dataset/parseCatalogue')} */
const { parseCatalogue } = await importProduct('src/dataset/parseCatalogue.ts');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { places: { type: 'string', default: '3200' }, years: { type: 'string', default: '10' } },
});
const folder = positionals[0] ?? '.cache/country';
const places = countryPlaces(wholeNumber('places', options.places, MOST_PLACES));
const years = countryYears(wholeNumber('years', options.years, 50));

const text = await readFile(CATALOGUE, 'utf8');
const { value: catalogue } = parseCatalogue(CATALOGUE, text);
if (!catalogue) throw new Error(`${CATALOGUE} cannot be read: run npm run data:series, which says why.`);

// What an earlier run left would be of other places; anything else is not ours to remove.
const left = await readdir(folder).catch(() => []);
const index = await readFile(join(folder, 'reports.json'), 'utf8').catch(() => '');
if (left.length > 0 && !index.startsWith('[\n{"id":"fictional-')) {
  console.error(`${folder} holds files that are not of a fictional country: name a new or an empty folder.`);
  process.exit(1);
}
for (const part of ['reports', 'series']) await rm(join(folder, part), { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'catalogue.json'), text);

const start = performance.now();
const entries = [...years].reverse().flatMap((year) => places.map((place) => countryEntry(place, year)));
await writeFile(join(folder, 'reports.json'), `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
let [observations, bytes] = [0, 0];
for (const year of years) {
  await mkdir(join(folder, 'reports', String(year)), { recursive: true });
  for (let first = 0; first < places.length; first += 64) {
    const batch = places.slice(first, first + 64).map(async (place) => {
      const report = countryReport(catalogue, place, years, year);
      const json = JSON.stringify({ schemaVersion: 1, ...report });
      observations += report.observations.length;
      bytes += Buffer.byteLength(json);
      await writeFile(join(folder, countryEntry(place, year).path), json);
    });
    await Promise.all(batch);
  }
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${folder}: ${places.length} places, ${years.length} years, ${observations} observations`);
console.log(
  `${entries.length} reports, ${(bytes / 1e6).toFixed(1)} MB in ${seconds} s. Next: npm run data:series -- ${folder}`,
);

// `npm run data:series [-- FOLDER]`: cuts the reports of a data folder by indicator, into series/ beside them.
import { ensureInstalled } from './lib/ensureInstalled.mjs';
import { importProduct } from './lib/importProduct.mjs';

const MOST_SHOWN = 40;
const folder = process.argv[2] ?? 'public/data';

ensureInstalled();
/** @type {typeof import('./lib/cutSeries')} */
const { cutSeries } = await importProduct('scripts/lib/cutSeries.ts');
const { written, problems, places, years, values } = await cutSeries(folder, folder);

for (const file of written) console.log(`${folder}/${file}`);
console.log(`${written.length} series of ${places} places and ${years} years, from ${values} values`);
for (const problem of problems.slice(0, MOST_SHOWN)) console.error(problem);
if (problems.length > MOST_SHOWN) console.error(`… and ${problems.length - MOST_SHOWN} more`);
if (problems.length > 0) {
  console.error(
    `${problems.length} ${problems.length === 1 ? 'fault' : 'faults'}: what is named above is in no series.`,
  );
  process.exitCode = 1;
}

// `npm run extract -- FILE [--json]`: the numbers of a report's text, each accounted for once.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './lib/ensureInstalled.mjs';
import { importProduct } from './lib/importProduct.mjs';

const USAGE = 'npm run extract -- FILE [--json]';
const CATALOGUE = 'public/data/catalogue.json';
const MOST_BYTES = 20_000_000;

/** @type {Record<import('../src/extract/textFault').TextFault | Exclude<import('../src/intake/fileForm').FileForm, 'text'>, string>} */
const FAULTS = {
  empty: 'is empty. Give the text of a report.',
  pdf: 'is a PDF. Copy its text into a .txt file.',
  zip: 'is a Word, Excel or ZIP file. Save its text as .txt (in Word: Save as, Plain text).',
  'old-office': 'is a Word or Excel file of the old kind. Save its text as .txt.',
  rtf: 'is rich text (RTF). Save its text as .txt.',
  image: 'is a picture. Give the text of the report.',
  archive: 'is an archive. Unpack it and give the text of the report.',
  binary: 'is no text in UTF-8, UTF-16 or GB18030. Save the report as plain text in UTF-8.',
  garbled: 'was saved in a wrong encoding before: its characters are lost. Take the text from its source again.',
  html: 'is a web page with its tags. Open it in a browser, copy the text of the report, and save that.',
  'no-numbers': 'holds no number. Is it the whole text of the report?',
};

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @returns {{ file: string, isJson: boolean }} */
function readOptions() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
    const [file, ...others] = positionals;
    if (file === undefined) fail(`No file is named. ${USAGE}`);
    if (others.length > 0) fail(`${others.join(' ')}: one file at a time. ${USAGE}`);
    return { file, isJson: values.json ?? false };
  } catch (error) {
    fail(`${error instanceof Error ? error.message.split('. ')[0] : error}. ${USAGE}`);
  }
}

/** @param {string} file */
async function readBytes(file) {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') fail(`${file}: there is no such file. Check its name and folder.`);
    if (code === 'EISDIR') fail(`${file} is a folder. Name the file with the report's text.`);
    fail(`${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

const { file, isJson } = readOptions();
const bytes = await readBytes(file);
if (bytes.length > MOST_BYTES)
  fail(`${file} has ${(bytes.length / 1e6).toFixed(0)} MB, more than a report can have (20 MB).`);

ensureInstalled();
/** @type {typeof import('../src/intake/fileForm')} */
const { fileForm } = await importProduct('src/intake/fileForm.ts');
/** @type {typeof import('../src/intake/text/decodeText')} */
const { decodeText } = await importProduct('src/intake/text/decodeText.ts');
/** @type {typeof import('../src/extract/textFault')} */
const { textFault } = await importProduct('src/extract/textFault.ts');
/** @type {typeof import('../src/extract/extract')} */
const { extract } = await importProduct('src/extract/extract.ts');
/** @type {typeof import('../src/dataset/parseCatalogue')} */
const { parseCatalogue } = await importProduct('src/dataset/parseCatalogue.ts');
/** @type {typeof import('./lib/extractionTable')} */
const { extractionTable } = await importProduct('scripts/lib/extractionTable.ts');

const form = fileForm(bytes);
if (form !== 'text') fail(`${file} ${FAULTS[form]}`);
const decoded = decodeText(bytes);
const fault = textFault(decoded.text);
if (fault) fail(`${file} ${FAULTS[fault]}`);
if (decoded.encoding !== 'utf-8') console.error(`${file} is read as ${decoded.encoding.toUpperCase()}.`);

const { value: catalogue, issues } = parseCatalogue(CATALOGUE, await readFile(join(ROOT, CATALOGUE), 'utf8'));
if (!catalogue)
  fail(`${CATALOGUE} cannot be used: ${issues.map(({ path, expected }) => `${path} ${expected}`).join('; ')}.`);

const extraction = extract(decoded.text, catalogue);
if (isJson) {
  const { matched, proposed, setAside } = extraction;
  console.log(JSON.stringify({ matched, proposed, setAside }, null, 2));
} else for (const line of extractionTable(extraction)) console.log(line);

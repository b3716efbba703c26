import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// write-excel-file's own builds compress in workers made from a blob, which the page's policy forbids. This module
// of its, which it does not list, compresses in the thread that asks: ours is a worker from the site itself.
const writeExcelFile = dirname(createRequire(import.meta.url).resolve('write-excel-file/package.json'));

const packageRoot = (/** @type {string} */ name) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/**
 * In the browser's build, beside `ALIASES`. nuqs has its parsers twice, for servers without its hooks: one is enough.
 * The router's names lead to what it runs with in development, which tells of mistakes in the console.
 */
export const BROWSER_ALIASES = [
  { find: /^nuqs\/server$/, replacement: 'nuqs' },
  { find: /^react-router$/, replacement: join(packageRoot('react-router'), 'dist/production/index.mjs') },
];

/** What a module's name stands for, in builds and in scripts that import the product. */
export const ALIASES = {
  'write-excel-file/sync': join(writeExcelFile, 'modules/export/writeXlsxFileUniversal.js'),
};

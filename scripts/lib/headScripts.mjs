import { readFileSync } from 'node:fs';

/** What runs inline before the first paint, in this order. */
const FILES = ['src/app/floor.js', 'src/preferences/beforePaint.js'];

/**
 * The scripts of every page's head without their comments, each an element of its own: one that an old browser cannot
 * read leaves the next one alone.
 */
export const headScripts = () =>
  FILES.map((file) =>
    readFileSync(file, 'utf8')
      .replace(/^\s*\/\/.*\n/gm, '')
      .replace(/\/\*\*.*?\*\/\s*/g, '')
      .trim(),
  );

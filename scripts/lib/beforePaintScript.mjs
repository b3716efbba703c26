import { readFileSync } from 'node:fs';

/** The script that runs before the first paint, without its comments. */
export const beforePaintScript = () =>
  readFileSync('src/preferences/beforePaint.js', 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .trim();

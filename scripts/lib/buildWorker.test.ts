import { expect, test } from 'vitest';
import { keptPaths } from './buildWorker.mjs';

test('pages are not kept, the shell serves for all; data is told apart', () => {
  const paths = [
    'index.html',
    'en/records/index.html',
    '404.html',
    'sw.js',
    'favicon.svg',
    'assets/b.js',
    'assets/a.js',
  ];
  expect(keptPaths([...paths, 'data/series/x.json', 'data/index.html', 'data/catalogue.json'])).toEqual({
    files: ['assets/a.js', 'assets/b.js', 'favicon.svg'],
    data: ['catalogue.json', 'series/x.json'],
  });
});

import { expect, test } from 'vitest';
import { keptPaths, lateParts } from './buildWorker.mjs';

test('pages are not kept, the shell serves for all; data is told apart', () => {
  const paths = [
    'index.html',
    'en/records/index.html',
    '404.html',
    'sw.js',
    'favicon.svg',
    'assets/b.js',
    'assets/a.js',
    'assets/reader.js',
  ];
  const more = ['data/series/x.json', 'data/index.html', 'data/catalogue.json'];
  expect(keptPaths([...paths, ...more], [['assets/reader.js']])).toEqual({
    files: ['assets/a.js', 'assets/b.js', 'favicon.svg'],
    data: ['catalogue.json', 'series/x.json'],
  });
});

test('what reads PDFs and Word documents comes later, with its worker and its tables; what it shares does not', () => {
  const docx = { file: 'assets/readDocx-1.js', imports: ['_shared.js'] };
  const pdf = { file: 'assets/readPdf-1.js', assets: ['assets/pdfWorker-1.js', 'assets/GB-H-1.bcmap'] };
  expect(lateParts({ 'src/intake/pdf/readPdf.ts': pdf, 'src/intake/docx/readDocx.ts': docx })).toEqual([
    ['assets/readPdf-1.js', 'assets/pdfWorker-1.js', 'assets/GB-H-1.bcmap'],
    ['assets/readDocx-1.js'],
  ]);
  expect(() => lateParts({ 'src/intake/pdf/readPdf.ts': pdf })).toThrow(/readDocx/);
});

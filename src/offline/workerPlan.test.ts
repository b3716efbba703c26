import { describe, expect, test } from 'vitest';
import { isSamePart, planOf, reportPaths, shellAt, type WorkerFiles } from './workerPlan';

const ROOT = 'https://s.test/sub/';
const FILES: WorkerFiles = {
  version: '1',
  shell: 'shell.html',
  files: ['assets/a-1.js', 'favicon.svg', 'feed.xml'],
  late: [['assets/reader-1.js']],
  dataBase: 'data/',
  data: ['catalogue.json'],
};

const plan = (url: string, more: { method?: string; isNavigation?: boolean; files?: WorkerFiles } = {}) =>
  planOf({ url, method: more.method ?? 'GET', isNavigation: more.isNavigation ?? false }, ROOT, more.files ?? FILES);

describe('planOf', () => {
  test.each([
    ['a script', `${ROOT}assets/a-1.js`, 'kept'],
    ['a script of an older version', `${ROOT}assets/a-0.js`, 'kept'],
    ['a late part', `${ROOT}assets/reader-1.js`, 'kept'],
    ['a data file', `${ROOT}data/catalogue.json`, 'data'],
    ['a data file added since', `${ROOT}data/reports/new.json?now`, 'data'],
    ['a file of no hash', `${ROOT}feed.xml`, 'fresh'],
    ['a file that is not kept', `${ROOT}other.txt`, 'none'],
    ['another folder of the host', 'https://s.test/other/data/catalogue.json', 'none'],
    ['another host', 'https://t.test/sub/assets/a-1.js', 'none'],
  ])('%s', (_name, url, expected) => {
    expect(plan(url)).toBe(expected);
  });

  test.each([
    ['the overview', ROOT, 'page'],
    ['the page about the data, not a file of it', `${ROOT}data/`, 'page'],
    ['a page with a question', `${ROOT}indicators/?domain=disputes`, 'page'],
    ['a page by its file', `${ROOT}en/records/index.html#x`, 'page'],
    ['no page there is', `${ROOT}nowhere`, 'page'],
    ['a data file opened by itself', `${ROOT}data/catalogue.json`, 'data'],
    ['a table opened by itself', `${ROOT}data/indicators.csv`, 'data'],
    ['another folder of the host', 'https://s.test/other/', 'none'],
  ])('opened: %s', (_name, url, expected) => {
    expect(plan(url, { isNavigation: true })).toBe(expected);
  });

  test('only what is read is answered', () => {
    expect(plan(`${ROOT}data/catalogue.json`, { method: 'POST' })).toBe('none');
  });

  test('data from another host', () => {
    const files = { ...FILES, dataBase: 'https://d.test/folder/' };
    expect(plan('https://d.test/folder/catalogue.json', { files })).toBe('data');
    expect(plan('https://d.test/elsewhere.json', { files })).toBe('none');
    expect(plan(`${ROOT}data/`, { isNavigation: true, files })).toBe('page');
  });
});

test.each([
  ['/assets/readPdf-DWvWfKpf.js', '/assets/readPdf-DWvWfKpf.js', true],
  ['/assets/readPdf-DWvWfKpf.js', '/assets/readPdf-B0_-haAY.js', true],
  ['/assets/UniGB-UCS2-H-D7xzRvZN.bcmap', '/assets/UniGB-UCS2-H-00000000.bcmap', true],
  ['/assets/UniGB-UCS2-H-D7xzRvZN.bcmap', '/assets/UniGB-UCS2-V-D7xzRvZN.bcmap', false],
  ['/assets/readPdf-DWvWfKpf.js', '/assets/readDocx-DWvWfKpf.js', false],
])('%s and %s: the same part is %s', (one, other, expected) => {
  expect(isSamePart(one, other)).toBe(expected);
});

test('the shell stands at any depth', () => {
  const html =
    '<html data-root="./"><link href="./favicon.svg"><a href="./">x</a><script src="./assets/a.js"></script>';
  expect(shellAt(html, '/sub/')).toBe(
    '<html data-root="/sub/"><link href="/sub/favicon.svg"><a href="/sub/">x</a><script src="/sub/assets/a.js"></script>',
  );
});

test.each([
  ['[{"path":"reports/a.json"},{"id":"x"},null]', ['reports/a.json']],
  ['{"path":"reports/a.json"}', []],
  ['not json', []],
])('reports named by %s', (text, paths) => {
  expect(reportPaths(text)).toEqual(paths);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inDataBlock, inScript, portableDocument, withoutLinks } from './portableDocument.mjs';

const TEMPLATE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <!--head-scripts-->
    <title>x</title>
    <link rel="icon" type="image/svg+xml" href="./favicon.svg" />
    <link rel="manifest" href="./manifest.webmanifest" />
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="./main.tsx"></script>
  </body>
</html>`;

const PARTS = {
  template: TEMPLATE,
  headScripts: ['able()', 'before()'],
  css: 'p{top:0}',
  icon: '<svg/>',
  program: 'run("</script><!-- $& ")',
  files: { 'a.json': '{"quote":"</script><b>"}' },
  title: '总览',
  overview: '<h1>总览</h1><a class="x" href="/records/">举措</a>',
  explorer: '<p>x</p><table><tr><td><a href="/y/">一</a></td></tr></table><table></table>',
  madeAt: '2026-03-01T08:00:00.000Z',
  publicUrl: '',
};
const html = portableDocument(PARTS);
const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);

test('everything is inside: nothing leads to another file', () => {
  expect(html).not.toMatch(/\s(?:src|href)="(?!data:)/);
});

test('the policy names each script and the styles, and nothing else may run or load', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(scripts).toHaveLength(4);
  for (const code of [...scripts, PARTS.css]) {
    expect(policy).toContain(createHash('sha256').update(code).digest('base64'));
  }
  expect(policy).toMatch(/^default-src 'none'; script-src (?:'sha256-\S+' ?){4};/);
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|connect-src/);
});

test('neither program nor data can end its element early', () => {
  expect(scripts[3]).toBe('run("\\x3C/script>\\x3C!-- $& ")');
  const data = /id="data">(.*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(JSON.parse(data)).toEqual(PARTS.files);
  expect(inDataBlock('<')).toBe('"\\u003c"');
  expect(inScript('a</SCRIPT>')).toBe('a\\x3C/SCRIPT>');
});

test('where the program cannot run there is the first table, and no link', () => {
  expect(html).toContain('<table><tr><td><a>一</a></td></tr></table></div>');
  expect(withoutLinks('<a class="x" href="/a/" id="y">z</a>')).toBe('<a class="x" id="y">z</a>');
});

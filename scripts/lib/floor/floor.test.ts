import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFloor } from './checkFloor.mjs';
import { scriptFaults } from './scriptFaults.mjs';
import { styleFaults } from './styleFaults.mjs';

test.each([
  ['a?.b; a ?? b; class A { #x = 1; y = 2 } async () => { await 1; for await (const a of b); }', []],
  ['a.b ||= c', ['||= (85)']],
  ['a ??= c; a &&= c', ['&&= (85)', '??= (85)']],
  ['class A { #x() {} }', ['private method (84)']],
  ['class A { static { f() } }', ['static block (94)']],
  ['await f()', ['await at the top (89)']],
  ['const r = /a/d', ['regular expression flag d (90)']],
  ['structuredClone(a)', ['structuredClone']],
  ['new WeakRef(a)', ['WeakRef']],
  ['a.at(-1)', ['.at()']],
  ['a.b.replaceAll(c, d).findLast(e)', ['.findLast()', '.replaceAll()']],
  ['Object.hasOwn(a, b); Object.keys(a)', ['Object.hasOwn']],
  ['Promise.any(a); Promise.allSettled(b)', ['Promise.any']],
  ['URL.canParse(a); crypto.randomUUID()', ['.randomUUID()', 'URL.canParse']],
  ['AbortSignal.any([a])', ['AbortSignal.any']],
  ['new Intl.ListFormat(a); new Intl.Segmenter(b)', ['Intl.Segmenter']],
])('%s', (code, faults) => {
  expect(scriptFaults(code)).toEqual(faults);
});

test.each([
  'typeof structuredClone === "function" ? structuredClone(a) : b',
  'a.at?.(1)',
  'if ("replaceAll" in a) a.replaceAll(b, c)',
  'Object.hasOwn ? Object.hasOwn(a, b) : c',
  'a.at && a.at(1)',
  'function structuredClone() {} structuredClone(a)',
])('%s asks first', (code) => {
  expect(scriptFaults(code)).toEqual([]);
});

test.each([
  ['a:hover > b::before { display: grid; gap: 4px; color: #fff; width: min(1px, 2vw) }', []],
  ['.a { display: flex; gap: 4px }', ['gap in a flex box: .a']],
  ['.a { display: flex } @media print { p .a { column-gap: 4px } }', ['gap in a flex box: .a']],
  ['.a { display: flex; justify-content: end }', ['edge in a flex box: .a']],
  ['.a { display: grid; justify-content: end }', []],
  ['.a { inset: 0 }', ['inset']],
  ['.a { aspect-ratio: 1 }', ['aspect-ratio']],
  ['.a:is(p, b) { top: 0 } .b:where(p) { top: 0 } .c:has(p) { top: 0 }', [':has', ':is', ':where']],
  ['.a { color: oklch(1 0 0); top: color-mix(in srgb, red, blue) }', ['color-mix()', 'oklch()']],
  ['.a { height: 100dvh }', ['dvh']],
  ['.a { height: 100vh; height: 100dvh }', []],
  ['.a { -webkit-appearance: none; appearance: none }', []],
  ['.a ol { display: flex } .b ol { display: grid; gap: 1px }', []],
  ['@container (width > 1px) { a { top: 0 } } @layer x { a { top: 0 } }', ['@container', '@layer']],
  ['@media (width >= 600px) { a { top: 0 } }', ['@media range']],
  ['@media (min-width: 600px) and (prefers-reduced-motion: reduce) { a { top: 0 } }', []],
  ['@supports (inset: 0) { .a { inset: 0 } }', []],
  ['.a { content: "inset: oklch( :is("; background: url(dvh.png) }', []],
])('%s', (css, faults) => {
  expect(styleFaults(css)).toEqual(faults);
});

test('a built folder is refused by the file and the thing, in scripts and pages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'floor-'));
  const page = '<style>.a{inset:0}</style><script>a.b||=c</script><script type="application/json">{"a.at(":1}</script>';
  try {
    await writeFile(join(folder, 'well.js'), 'Object.hasOwn(a, b)');
    await writeFile(join(folder, 'index.html'), '<style>a:focus-visible{top:0}</style><script>a?.b</script>');
    await expect(checkFloor(folder)).resolves.toBeUndefined();
    await writeFile(join(folder, 'pdfWorker-a1.js'), 'a.at(-1); a.replaceAll(b, c)');
    await expect(checkFloor(folder)).resolves.toBeUndefined();
    await writeFile(join(folder, 'sw.js'), 'Object.hasOwn(a, b)');
    await writeFile(join(folder, 'later.html'), page);
    await expect(checkFloor(folder)).rejects.toThrow(
      /:\n {2}later\.html: \|\|= \(85\)\n {2}later\.html: inset\n {2}sw\.js: Object\.hasOwn$/,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

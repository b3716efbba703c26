import { expect, test } from 'vitest';
import { findCycle, importsOf, impurities, isBarrel } from './support/sourceFiles';

const sample = `
import type { A } from './a';
import b, {
  c as d,
} from "./b";
import * as e from './e';
import './f.css';
export { g } from './g';
export * from './h';
const i = () => import('./i');
// import j from './j';
/* import k from './k'; */
const m = "l from './m'";
export const n = 'n';
`;

test('finds every form and nothing else', () => {
  expect(importsOf(sample).map(({ specifier, isDynamic }) => `${specifier}${isDynamic ? ' later' : ''}`)).toEqual([
    './a',
    './b',
    './e',
    './f.css',
    './g',
    './h',
    './i later',
  ]);
});

test.each([
  ['only re-exports', "export { a } from './a';\n// more\nexport * from './b';\n", true],
  ['something of its own', "export { a } from './a';\nexport const b = 1;\n", false],
  ['an import for its effect', "import './base.css';\n", false],
  ['nothing', '', false],
])('a module of %s', (_, code, expected) => {
  expect(isBarrel(code)).toBe(expected);
});

test.each([
  ['a ring', { a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
  ['itself', { a: ['a'] }, ['a', 'a']],
  ['two ways to one end', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, null],
])('cycles: %s', (_, graph: Record<string, string[]>, cycle) => {
  expect(findCycle(new Map(Object.entries(graph)))).toEqual(cycle);
});

test.each([
  ["document.title = 'x'", ['document.']],
  ['const a = window?.b', ['window?.']],
  ['await fetch(url)', ['fetch(']],
  ["localStorage['a']", ['localStorage[']],
  ['Date.now() + new Date().getTime()', ['Date.now', 'new Date(']],
  ["count('document'); const all = { document: 1, mechanism: 2 }", []],
  ['byKind.document.length + byKind.location[0]', []],
  ['// document.title\n/* new Date() */ prefetch(a)', []],
  ["t('window.title')", []],
])('%s touches %j', (code, found) => {
  expect(impurities(code)).toEqual(found);
});

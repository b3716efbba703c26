import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadedAtOnce } from './loadedAtOnce';

/** What the module `start.ts` loads at once, of files made for the test. */
function loaded(files: Readonly<Record<string, string>>): string[] {
  const room = mkdtempSync(join(tmpdir(), 'loaded-'));
  onTestFinished(() => rmSync(room, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(room, name)), { recursive: true });
    writeFileSync(join(room, name), text);
  }
  return [...loadedAtOnce([join(room, 'start.ts')])].map((file) => relative(room, file)).sort();
}

test.each([
  ['names', "import { a, type B } from './a';"],
  ['names on several lines', "import {\n  a,\n  b as c,\n} from './a';"],
  ['a default', "import A from './a';"],
  ['everything', "import * as a from './a';"],
  ['effects alone', "import './a';"],
  ['what is passed on', "export { a } from './a';\nexport * from './a';"],
])('%s of a module are loaded at once', (_, text) => {
  expect(loaded({ 'start.ts': text, 'a.ts': '' })).toEqual(['a.ts', 'start.ts']);
});

test.each([
  ['types', "import type { A } from './a';"],
  ['a part that comes late', "const late = () => import('./a');"],
  ['a late part of a function that is exported', "export function late() {\n  return import('./a');\n}"],
  ['a package', "import { a } from 'a';"],
])('%s are not', (_, text) => {
  expect(loaded({ 'start.ts': text, 'a.ts': '' })).toEqual(['start.ts']);
});

test('what modules load is followed, around circles too; styles are taken as they are', () => {
  const files = {
    'start.ts': "import { Part } from './parts/Part';",
    'parts/Part.tsx': "import styles from './Part.module.css';\nimport '../start';",
    'parts/Part.module.css': '@import "./none.css";',
  };
  expect(loaded(files)).toEqual(['parts/Part.module.css', 'parts/Part.tsx', 'start.ts']);
});

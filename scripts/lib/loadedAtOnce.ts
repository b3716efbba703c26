import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// Names in between are names alone: a later `import('./late')` is none of the statement's.
const IMPORT = /^(?:import|export)\s(?!type\s)(?:[\w$*{},\s]+\sfrom\s)?['"](\.[^'"]+)['"]/gm;
const ENDINGS = ['', '.ts', '.tsx', '.js'];

/** The source files that some modules load at once, with all that those load; absolute paths. */
export function loadedAtOnce(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!/\.(tsx?|js)$/.test(file)) return;
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const path = join(dirname(file), specifier);
      const target = ENDINGS.map((ending) => path + ending).find((each) => existsSync(each) && /\.\w+$/.test(each));
      if (target) visit(target);
    }
  };
  for (const entry of entries) visit(resolve(entry));
  return found;
}

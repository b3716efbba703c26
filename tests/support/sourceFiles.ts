import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file's path from the project's root, with slashes. */
export const fromRoot = (path: string): string => relative(ROOT, path).split(sep).join('/');

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const exists = (file: string): boolean => existsSync(join(ROOT, file));

/** The files directly in a folder, or in all folders below it too. */
export function filesIn(folder: string, below: boolean): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: below })
    .filter((entry) => entry.isFile())
    .map((entry) => fromRoot(join(entry.parentPath, entry.name)))
    .sort();
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const IMPURE =
  /(?<![\w.$])(?:document|window|globalThis|localStorage|sessionStorage|navigator|location)\s*(?:\?\.|[.[])|(?<![\w.$])fetch\s*\(|\bDate\.now\b|\bnew Date\(|\bMath\.random\b/g;

/** Where code touches the document, the network, storage or the clock; words in quotes do not count. */
export function impurities(code: string): string[] {
  return (
    withoutComments(code)
      .replace(/'[^'\n]*'|"[^"\n]*"/g, "''")
      .match(IMPURE) ?? []
  );
}

const STATIC = /(?<![\w.$])(?:import|export)\s+(?:[\w$*{},\s]+?\sfrom\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC = /(?<![\w.$])import\(\s*['"]([^'"]+)['"]/g;

export interface Import {
  specifier: string;
  isDynamic: boolean;
}

/** What a module imports or re-exports, types included. */
export function importsOf(code: string): Import[] {
  const bare = withoutComments(code);
  const found = (pattern: RegExp, isDynamic: boolean) =>
    [...bare.matchAll(pattern)].map(([, specifier = '']) => ({ specifier, isDynamic }));
  return [...found(STATIC, false), ...found(DYNAMIC, true)];
}

/** Whether a module only passes on what others export. */
export function isBarrel(code: string): boolean {
  const bare = withoutComments(code).trim();
  return bare !== '' && bare.replace(/(?:import|export)\s+[\w$*{},\s]+?\sfrom\s+['"][^'"]+['"];?/g, '').trim() === '';
}

const ENDINGS = ['', '.ts', '.tsx', '.js', '.d.ts', '/index.ts', '/index.tsx'];

/** The file a relative specifier means, from the project's root; null where there is none. */
export function resolveImport(file: string, specifier: string): string | null {
  const base = resolve(ROOT, dirname(file), specifier.replace(/\?.*$/, ''));
  const path = ENDINGS.map((ending) => base + ending).find((name) => existsSync(name) && statSync(name).isFile());
  return path === undefined ? null : fromRoot(path);
}

/** A way round from a file back to itself, or null where there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

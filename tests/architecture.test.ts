import { describe, expect, test } from 'vitest';
import {
  exists,
  filesIn,
  findCycle,
  importsOf,
  impurities,
  isBarrel,
  resolveImport,
  textOf,
} from './support/sourceFiles';

/** What each room may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  sources: ['dataset'],
  queries: ['dataset', 'sources'],
  model: ['dataset'],
  url: ['dataset', 'model'],
  extract: ['dataset', 'model'],
  review: ['dataset', 'model', 'extract'],
  imported: ['dataset', 'sources', 'model', 'review'],
  i18n: [],
  preferences: [],
  saved: [],
  offline: ['sources'],
  ui: ['i18n', 'preferences'],
  charts: ['dataset', 'model', 'ui', 'i18n', 'preferences'],
  tables: ['dataset', 'model', 'ui', 'i18n'],
  deck: ['dataset', 'model', 'ui', 'i18n', 'url', 'charts', 'tables'],
  export: ['dataset', 'model', 'i18n', 'deck'],
  intake: ['dataset', 'model', 'i18n'],
};
const BELOW_PAGES = Object.keys(ROOMS);

/** The rooms that touch no browser, and the only packages they may import. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  dataset: ['zod/mini'],
  model: [],
  url: ['nuqs/server'],
  extract: [],
  review: [],
};
/** `model` for src/model/gap.ts, `pages/domain` for src/pages/domain/DomainPage.tsx, '' for src/x.ts. */
function roomOf(file: string): string {
  const [, room = '', page = ''] = file.split('/').slice(0, -1);
  return room === 'pages' ? `pages/${page}` : room;
}

function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'app') return true;
  if (from.startsWith('pages/')) return BELOW_PAGES.includes(to) || to === 'pages/shared';
  return ROOMS[from]?.includes(to) ?? false;
}

const modules = filesIn('src', true).filter((file) => /\.(ts|tsx|js)$/.test(file) && !/\.test\.tsx?$/.test(file));
const imports = modules.flatMap((file) => importsOf(textOf(file)).map((found) => ({ file, ...found })));
const within = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ file, specifier, isDynamic }) => ({ file, specifier, isDynamic, to: resolveImport(file, specifier) }));

test('finds this project', () => {
  expect(modules).toContain('src/dataset/schema.ts');
  expect(within).toContainEqual(
    expect.objectContaining({ file: 'src/model/gap.ts', specifier: './decimal', to: 'src/model/decimal.ts' }),
  );
});

test('every module is in a room', () => {
  const rooms = [...BELOW_PAGES, 'app'];
  const outside = modules.filter((file) => !rooms.includes(roomOf(file)) && !/^pages\/./.test(roomOf(file)));
  expect(outside.filter((file) => !/^src\/[\w-]+\.d\.ts$/.test(file))).toEqual([]);
});

test('every import has its file', () => {
  expect(within.filter(({ to }) => to === null)).toEqual([]);
});

test('a room imports only what it may', () => {
  const wrong = within.filter(({ file, to }) => to?.startsWith('src/') && !mayImport(roomOf(file), roomOf(to)));
  expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
});

test('nothing outside is imported, but the stand-in server by the app, later', () => {
  const outside = within.filter(({ to }) => to !== null && !to.startsWith('src/'));
  const wrong = outside.filter(
    ({ file, to, isDynamic }) => !(isDynamic && roomOf(file) === 'app' && to?.startsWith('mocks/')),
  );
  expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
});

describe.each(Object.entries(PURE))('%s is pure', (room, packages) => {
  test('imports no package that needs a browser', () => {
    const foreign = imports.filter(({ file, specifier }) => roomOf(file) === room && !specifier.startsWith('.'));
    expect(foreign.filter(({ specifier }) => !packages.includes(specifier))).toEqual([]);
  });

  test('touches no document, network, storage or clock', () => {
    const own = modules.filter((file) => roomOf(file) === room);
    expect(own.length).toBeGreaterThan(0);
    const found = own.flatMap((file) => impurities(textOf(file)).map((word) => `${file}: ${word}`));
    expect(found).toEqual([]);
  });
});

test('no cycles', () => {
  const graph = new Map(modules.map((file) => [file, within.flatMap((row) => (row.file === file && row.to) || [])]));
  expect(findCycle(graph)).toBeNull();
});

test('no barrels', () => {
  expect(modules.filter((file) => /\/index\.\w+$/.test(file) || isBarrel(textOf(file)))).toEqual([]);
});

test('no dead links in the documents', () => {
  const dead = filesIn('.', false)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g)].map((found) => ({
        file,
        link: found[1] ?? found[2] ?? '',
      })),
    )
    .filter(({ link }) => !/^([a-z]+:|#|\/\/)/.test(link) && !exists(decodeURI(link.replace(/[#?].*$/, ''))));
  expect(dead).toEqual([]);
});

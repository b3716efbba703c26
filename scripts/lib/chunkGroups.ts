import { readdirSync } from 'node:fs';
import { loadedAtOnce } from './loadedAtOnce.ts';

/** The library that the first page asks with, and the helpers the compiler writes for it. */
const QUERIES = /\/@tanstack\/(query-core|react-query)\/|@oxc-project\/runtime/;

const FIRST = 'src/pages/overview/OverviewPage.tsx';

/** The modules of all other pages: `pages/<room>/<Name>Page.tsx`, or one deeper. */
const otherPages = (): string[] =>
  readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/]\w+Page\.tsx$/.test(file))
    .map((file) => `src/pages/${file}`)
    .filter((file) => file !== FIRST)
    .sort();

/**
 * Which modules come in one file, for rolldown. What the first page loads at once and many parts use is one file; of the
 * rest, what the very same pages load at once. So a page asks for few files, which pack better than many small ones,
 * and loads nothing it would not load by itself. Only a part that comes late may bring a file's other modules along.
 */
export function chunkGroups() {
  const first = loadedAtOnce(['src/app/main.tsx', FIRST]);
  const pages = otherPages().map((page) => loadedAtOnce([page]));
  /** The same name for modules of the same pages; null for those of the first page, of one other or of none. */
  const pagesOf = (module: string): string | null => {
    if (first.has(module)) return null;
    const loading = pages.flatMap((loaded, at) => (loaded.has(module) ? [at.toString(36)] : []));
    return loading.length > 1 ? `pages-${loading.join('')}` : null;
  };
  return [
    {
      name: 'shared',
      test: (module: string) => first.has(module) || QUERIES.test(module),
      minShareCount: 4,
      priority: 1,
    },
    // With all that its modules need, a file would hold what other pages load too.
    { name: pagesOf, debugName: 'pages', includeDependenciesRecursively: false },
  ];
}

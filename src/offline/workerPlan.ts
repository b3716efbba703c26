/** What the build tells the worker; all paths from the site's root. */
export interface WorkerFiles {
  /** Differs where any file differs. */
  version: string;
  /** The page that shows any address once its program runs. */
  shell: string;
  /** Everything but pages and data. Names below `assets/` hold their content's hash. */
  files: readonly string[];
  /** Parts that are kept once they are used, each with its files; all below `assets/`. */
  late: readonly (readonly string[])[];
  /** The data folder: a path, or an address elsewhere. */
  dataBase: string;
  /** Files of the data folder, from there. */
  data: readonly string[];
}

/** How a request is answered: not by the worker, as a page, as data, from what is kept, or from the network first. */
export type Plan = 'none' | 'page' | 'data' | 'kept' | 'fresh';

const hasEnding = (path: string) => /\.[a-z0-9]+$/i.test(path) && !path.endsWith('.html');

/**
 * Decides how a request is answered.
 * @param request its address, method, and whether it opens a page
 * @param root address of the site's root
 */
export function planOf(
  request: { url: string; method: string; isNavigation: boolean },
  root: string,
  files: WorkerFiles,
): Plan {
  if (request.method !== 'GET') return 'none';
  const url = request.url.replace(/[?#].*$/, '');
  if (url.startsWith(new URL(files.dataBase, root).href) && hasEnding(url)) return 'data';
  if (!url.startsWith(root)) return 'none';
  const path = url.slice(root.length);
  if (path.startsWith('assets/')) return 'kept';
  if (request.isNavigation && !hasEnding(path)) return 'page';
  return files.files.includes(path) ? 'fresh' : 'none';
}

/** Whether two addresses of built files are the same file, or two editions of it: alike but for the hash. */
export function isSamePart(one: string, other: string): boolean {
  const nameOf = (url: string) => url.replace(/-[\w-]{8}\.[\w.]+$/, '');
  return nameOf(one) === nameOf(other);
}

/** The page for any address, with its links made whole: it stands at whatever depth it is asked for. */
export const shellAt = (html: string, rootPath: string): string =>
  html.replace(/(\s(?:href|src|data-root)=")\.\//g, `$1${rootPath}`);

/** The paths of the reports that a list of reports names; none where it is something else. */
export function reportPaths(text: string): readonly string[] {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const path: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'path') : null;
    return typeof path === 'string' ? path : [];
  });
}

import { SAVED_AT } from '../sources/savedAt';
import { createLateParts } from './lateParts';
import { reportPaths, type WorkerFiles } from './workerPlan';

const PREFIX = 'indicators-';
const DATA = `${PREFIX}data`;
/** Rests of the copy in milliseconds: after each file, and after a page said that somebody is at work. */
const BREATH_MS = 20;
const REST_MS = 1000;
/** A site with more reports than this keeps those a person has opened. */
const REPORTS_MOST = 40;

/** What the worker keeps: the files of its version in a cache of their own, the data in one for all versions. */
export function createKept(root: string, files: WorkerFiles) {
  const own = `${PREFIX}${files.version}`;
  const at = (path: string) => new URL(path, root).href;
  const versions = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== DATA);
  const late = createLateParts(files.late, { cache: own, at, caches: versions });
  const dataAt = (path: string) => new URL(path, at(files.dataBase)).href;

  let restUntil = 0;

  /** One after the other, so that neither the page's own requests nor its person are kept waiting. */
  async function inTurn(paths: readonly string[], run: (path: string) => Promise<void>): Promise<void> {
    for (const path of paths) {
      await run(path);
      let ms = BREATH_MS;
      do {
        await new Promise((resolve) => setTimeout(resolve, ms));
        ms = restUntil - Date.now();
      } while (ms > 0);
    }
  }

  async function read(url: string): Promise<Response> {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response;
  }

  async function keepData(url: string, response: Response): Promise<void> {
    const headers = new Headers({ 'content-type': response.headers.get('content-type') ?? 'application/json' });
    headers.set(SAVED_AT, new Date().toISOString());
    const cache = await caches.open(DATA);
    await cache.put(url, new Response(await response.blob(), { headers }));
  }

  async function noteOlder(pages: readonly string[]): Promise<void> {
    const cache = await caches.open(own);
    await cache.put(at('older-pages'), new Response(JSON.stringify(pages)));
  }

  return {
    /** Rests for a moment, wherever the copy is. */
    wait(): void {
      restUntil = Date.now() + REST_MS;
    },

    /** Everything of this version and all data. Rejects where a file cannot be had: then the older version stays. */
    async fill(): Promise<void> {
      const cache = await caches.open(own);
      await inTurn([...files.files, files.shell], async (path) => {
        const url = at(path);
        // A file whose name holds its hash is the same in every version.
        const known = path.startsWith('assets/') ? await caches.match(url) : undefined;
        await cache.put(url, known ?? (await read(url)));
      });
      await late.renew();
      await inTurn(files.data, async (path) => keepData(dataAt(path), await read(dataAt(path))));
      const index = await (await caches.match(dataAt('reports.json')))?.text();
      const added = reportPaths(index ?? '').filter((path) => !files.data.includes(path));
      if (added.length > REPORTS_MOST) return;
      await inTurn(added, async (path) => keepData(dataAt(path), await read(dataAt(path))));
    },

    /** A file of this version, or of an older one that an open page still runs. */
    find: (url: string): Promise<Response | undefined> => caches.match(url.replace(/[?#].*$/, '')),

    /** A file that comes when first asked for, and stays; null for any other. */
    findLate: late.use,

    shell: (): Promise<Response | undefined> => caches.match(at(files.shell), { cacheName: own }),
    keepData,

    /** Notes the pages that were open when this version took over. */
    noteOlder,

    /** Throws older versions away, once no page that runs one is open. @param open ids of the pages that may */
    async tidy(open: readonly string[]): Promise<void> {
      const names = (await versions()).filter((name) => name !== own);
      if (names.length === 0) return;
      const noted = await caches.match(at('older-pages'), { cacheName: own });
      const pages: unknown = noted ? await noted.json() : null;
      if (!Array.isArray(pages)) return;
      const older = open.filter((id) => pages.includes(id));
      if (older.length === 0) await Promise.all(names.map((name) => caches.delete(name)));
      else await noteOlder(older);
    },
  };
}

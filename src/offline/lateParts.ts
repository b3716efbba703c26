import { isSamePart } from './workerPlan';

/** Where late parts are kept, and how their paths become addresses. */
interface LateKeep {
  cache: string;
  at: (path: string) => string;
  /** Names of the caches of every version. */
  caches: () => Promise<readonly string[]>;
}

/**
 * Parts of the program that few visits need (to read a PDF, a Word document): they do not come with the first copy.
 * Whoever uses one keeps it whole, so that it works without a network from then on.
 * @param parts the files of each, by their paths in the site
 */
export function createLateParts(parts: readonly (readonly string[])[], { cache, at, caches: names }: LateKeep) {
  /** What is under way, so that a page and the copy never ask twice. */
  const coming = new Map<string, Promise<Response>>();

  async function fetchAndKeep(url: string): Promise<Response> {
    const response = await fetch(url);
    if (response.ok) await (await caches.open(cache)).put(url, response.clone());
    return response;
  }

  function bring(url: string): Promise<Response> {
    const known = coming.get(url);
    if (known) return known;
    const work = fetchAndKeep(url);
    coming.set(url, work);
    const forget = () => void coming.delete(url);
    work.then(forget, forget);
    return work;
  }

  async function keepWhole(part: readonly string[]): Promise<void> {
    const kept = await caches.open(cache);
    for (const url of part.map(at)) {
      if (await kept.match(url)) continue;
      const known = await caches.match(url);
      if (known) await kept.put(url, known);
      else await bring(url);
    }
  }

  return {
    /**
     * A file of a late part from the network, and the promise that the whole part is kept; null where the file is of
     * none.
     */
    use(url: string): { answer: Promise<Response>; whole: Promise<void> } | null {
      const part = parts.find((files) => files.some((path) => at(path) === url));
      if (!part) return null;
      const answer = bring(url).then((response) => response.clone());
      return { answer, whole: answer.then(() => keepWhole(part)) };
    },

    /** Brings the parts that were in use in an older version, which may have other names now. */
    async renew(): Promise<void> {
      const open = await Promise.all((await names()).map((name) => caches.open(name)));
      const requests = (await Promise.all(open.map((each) => each.keys()))).flat();
      const isInUse = (part: readonly string[]) =>
        part.some((path) => requests.some(({ url }) => isSamePart(url, at(path))));
      for (const part of parts) if (isInUse(part)) await keepWhole(part);
    },
  };
}

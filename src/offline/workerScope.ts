/** The part of a service worker's global scope that ours uses; the types of pages and workers cannot stand together. */
export interface WorkerScope {
  registration: {
    scope: string;
    navigationPreload?: { enable: () => Promise<void> };
  };
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly { id: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
    (type: 'fetch', listener: (event: FetchAsk) => void): void;
    (type: 'message', listener: (event: MessageAsk) => void): void;
  };
}

/** An event that lasts until a promise is settled. */
export interface LongEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchAsk extends LongEvent {
  request: Request;
  /** The page, where the browser asked for it while the worker was still starting. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}

export interface MessageAsk extends LongEvent {
  data: unknown;
  ports: readonly MessagePort[];
  /** The page that sent it. */
  source: { id: string } | null;
}

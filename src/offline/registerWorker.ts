import { offline } from './offline';
import { onInput, quietMoment } from './quiet';
import type { WorkerMessage } from './workerMessage';

const LOOK_AGAIN_MS = 30 * 60_000;
const TRY_AGAIN_MS = 20_000;
const QUIET_MS = 2000;

const tell = (worker: ServiceWorker, message: WorkerMessage) => worker.postMessage(message);

/** Whether a worker's version is the one this page runs: its program is a file of both. */
function isOwn(worker: ServiceWorker, program: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ kind: 'holds', file: program } satisfies WorkerMessage, [port2]);
  });
}

/**
 * Makes the site work without a network, where the browser lets it, and tells of new versions. A version that waits
 * takes over when the person asks for it, or at once where this page already runs it.
 * @param root path of the site's root
 * @param refresh reads the data again
 */
export async function registerWorker(root: string, refresh: () => void): Promise<void> {
  followNetwork(refresh);
  const { serviceWorker: container } = navigator;
  if (!window.isSecureContext) return offline.show({ support: 'insecure' });
  if (!container) return offline.show({ support: 'unsupported' });
  const address = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  const program = new URL(address, window.location.href).pathname.slice(root.length);
  let isReloading = false;

  async function offer(worker: ServiceWorker): Promise<void> {
    if (await isOwn(worker, program)) return tell(worker, { kind: 'take-over' });
    offline.show({
      update: () => {
        isReloading = true;
        tell(worker, { kind: 'take-over' });
      },
    });
  }
  const { controller } = container;
  container.addEventListener('controllerchange', async () => {
    if (isReloading) return window.location.reload();
    const now = container.controller;
    // Another page brought a new version: this one goes on with its own until the person wants it.
    if (!controller || !now) return;
    if (await isOwn(now, program)) return tell(now, { kind: 'tidy' });
    offline.show({ update: () => window.location.reload() });
  });

  function follow(worker: ServiceWorker): void {
    // Keeping hundreds of files takes the time of whoever presses a key meanwhile: it stops until they are done.
    const stop = onInput(() => tell(worker, { kind: 'wait' }));
    const look = () => {
      if (worker.state !== 'installing') stop();
      if (worker.state === 'activated') offline.show({ support: 'ready' });
      else if (worker.state === 'installed' && container.controller) void offer(worker);
      else if (worker.state === 'redundant' && offline.read().support !== 'ready') {
        offline.show({ support: 'refused' });
      }
    };
    worker.addEventListener('statechange', look);
    look();
  }

  offline.show({ support: controller ? 'ready' : 'preparing' });
  await quietMoment(QUIET_MS);
  try {
    const registration = await container.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' });
    const { installing, waiting, active } = registration;
    offline.show({ support: active ? 'ready' : 'preparing' });
    registration.addEventListener('updatefound', () => {
      if (registration.installing) follow(registration.installing);
    });
    for (const worker of [installing, waiting]) if (worker) follow(worker);
    if (active && (await isOwn(active, program))) tell(active, { kind: 'tidy' });
    window.setInterval(() => void registration.update().catch(() => {}), LOOK_AGAIN_MS);
  } catch {
    offline.show({ support: 'refused' });
  }
}

/** Reads the data again when a network comes back, and now and then while none answers. */
function followNetwork(refresh: () => void): void {
  // Without a worker a network that only seems to be back would put a fault in the place of good data.
  const again = () => {
    if (navigator.serviceWorker?.controller) refresh();
  };
  if (!navigator.onLine) offline.cut(true);
  window.addEventListener('offline', () => offline.cut(true));
  window.addEventListener('online', () => {
    offline.cut(false);
    again();
  });
  window.setInterval(() => {
    if (offline.read().isOffline && navigator.onLine) again();
  }, TRY_AGAIN_MS);
}

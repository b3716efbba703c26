import { createKept } from './keptFiles';
import type { WorkerMessage } from './workerMessage';
import { planOf, shellAt, type WorkerFiles } from './workerPlan';
import type { FetchAsk, WorkerScope } from './workerScope';

// The service worker: keeps the program and the data, asks the network first for what may change, and says of every
// data file it had to take from what it kept when that was read.

/** Written before this program by the build. */
declare const __WORKER_FILES__: WorkerFiles;

/** How long a network that gives no answer is waited for where an older answer is kept, in milliseconds. */
const PATIENCE_MS = 4000;

const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;
const files = __WORKER_FILES__;
const kept = createKept(root, files);

/** Pages that said they run this version, in which case no older one is kept for them. */
const current = new Set<string>();

const otherPages = async () => {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.map(({ id }) => id).filter((id) => !current.has(id));
};
const tidy = async () => kept.tidy(await otherPages());

/** The network's answer, or undefined where there is none in time, or one that only says that it is broken. */
async function ask(asked: Promise<Response>, patienceMs: number): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  const answer = asked.then((response) => (response.status >= 500 ? undefined : response));
  return Promise.race([answer.catch(() => undefined), late]);
}

async function page({ request, preloadResponse }: FetchAsk): Promise<Response> {
  const asked = (async () => (await preloadResponse) ?? fetch(request))();
  const answer = await ask(asked, PATIENCE_MS);
  if (answer) return answer;
  const shell = await kept.shell();
  if (!shell) return asked;
  const html = shellAt(await shell.text(), new URL(root).pathname);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function data(event: FetchAsk): Promise<Response> {
  const url = event.request.url.replace(/[?#].*$/, '');
  const asked = fetch(event.request);
  const answered = asked.then(async (response) => {
    // A page where data should be is a gate that asks to log in.
    const isGate = response.redirected || /text\/html/.test(response.headers.get('content-type') ?? '');
    if (response.ok && !isGate) await kept.keepData(url, response.clone());
    return response.ok && isGate ? Response.error() : response;
  });
  event.waitUntil(answered.catch(() => {}));
  const known = await kept.find(url);
  if (!known) return asked;
  const answer = await ask(
    answered.then((response) => (response.type === 'error' ? Promise.reject(new Error('gate')) : response)),
    PATIENCE_MS,
  );
  return answer ?? known;
}

async function fromKept(event: FetchAsk): Promise<Response> {
  const known = await kept.find(event.request.url);
  if (known) return known;
  const late = kept.findLate(event.request.url);
  if (!late) return fetch(event.request);
  event.waitUntil(late.whole.catch(() => {}));
  return late.answer;
}

async function fresh({ request }: FetchAsk): Promise<Response> {
  const asked = fetch(request);
  return (await ask(asked, PATIENCE_MS)) ?? (await kept.find(request.url)) ?? asked;
}

scope.addEventListener('install', (event) => event.waitUntil(kept.fill()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await scope.registration.navigationPreload?.enable();
      await kept.noteOlder(await otherPages());
      await scope.clients.claim();
      await tidy();
    })(),
  );
});

scope.addEventListener('fetch', (event) => {
  const { url, method, mode } = event.request;
  const plan = planOf({ url, method, isNavigation: mode === 'navigate' }, root, files);
  if (plan === 'page') {
    event.respondWith(page(event));
    event.waitUntil(tidy());
  } else if (plan === 'data') event.respondWith(data(event));
  else if (plan === 'kept') event.respondWith(fromKept(event));
  else if (plan === 'fresh') event.respondWith(fresh(event));
});

scope.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message.kind === 'wait') kept.wait();
  else if (message.kind === 'take-over') event.waitUntil(scope.skipWaiting());
  else if (message.kind === 'tidy') {
    if (event.source) current.add(event.source.id);
    event.waitUntil(tidy());
  } else if (message.kind === 'holds') event.ports[0]?.postMessage(files.files.includes(message.file));
});

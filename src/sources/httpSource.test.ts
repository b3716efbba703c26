import { afterEach, expect, test, vi } from 'vitest';
import { httpSource } from './httpSource';

const fetchStub = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetchStub);
afterEach(() => fetchStub.mockReset());

/** The fault of a read that must fail. */
const faultOf = (read: Promise<string>) =>
  read.then(
    () => {
      throw new Error('the read succeeded');
    },
    (fault: unknown) => fault,
  );

test.each([
  ['data', 'data/reports.json'],
  ['data/', 'data/reports.json'],
  ['https://cdn.example/law', 'https://cdn.example/law/reports.json'],
])('below %s reads %s', async (base, address) => {
  fetchStub.mockResolvedValue(new Response('[1]'));
  await expect(httpSource(base).read('reports.json')).resolves.toBe('[1]');
  expect(fetchStub).toHaveBeenCalledExactlyOnceWith(address, { headers: { accept: 'application/json' } });
});

test('hands the signal on', async () => {
  const { signal } = new AbortController();
  fetchStub.mockResolvedValue(new Response('{}'));
  await httpSource('data').read('catalogue.json', signal);
  expect(fetchStub.mock.calls[0]?.[1]?.signal).toBe(signal);
});

test.each([404, 500, 503])('tells of an answer %i', async (status) => {
  fetchStub.mockResolvedValue(new Response('[]', { status }));
  expect(await faultOf(httpSource('data').read('reports.json'))).toMatchObject({
    name: 'ResourceError',
    message: `reports.json: http ${status}`,
    file: 'reports.json',
    fault: 'http',
    status,
    issues: [],
  });
});

/** An answer whose body breaks off. */
const broken = (cause: unknown) =>
  new Response(new ReadableStream({ start: (controller) => controller.error(cause) }), { status: 200 });

test.each([
  ['no connection', () => fetchStub.mockRejectedValue(new TypeError('Failed to fetch'))],
  ['a connection that breaks off', () => fetchStub.mockResolvedValue(broken(new TypeError('network error')))],
])('tells of %s', async (_, prepare) => {
  prepare();
  // A signal that nobody aborted changes nothing.
  const read = httpSource('data').read('reports.json', new AbortController().signal);
  expect(await faultOf(read)).toMatchObject({
    name: 'ResourceError',
    message: 'reports.json: network',
    fault: 'network',
    status: null,
  });
});

test.each([
  ['before the answer', (cause: unknown) => fetchStub.mockRejectedValue(cause)],
  ['while reading', (cause: unknown) => fetchStub.mockResolvedValue(broken(cause))],
])('an abort %s is passed on as it is, for it is no fault of the data', async (_, prepare) => {
  const controller = new AbortController();
  controller.abort();
  const cause = new DOMException('aborted', 'AbortError');
  prepare(cause);
  expect(await faultOf(httpSource('data').read('reports.json', controller.signal))).toBe(cause);
});
